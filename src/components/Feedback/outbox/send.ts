import { keepBallot, visitorId } from '../ballot';
import { type Delivery, deliver } from './deliver';
import { keepOutbox, readOutbox } from './stored';
import { postponed, put, type Unsent, waitingFor, without } from './unsent';

/**
 * Runs one sender at a time, over all tabs; should two ever run, the ids keep a repeat harmless. Without a secure context
 * there are no locks.
 */
function alone<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks?.request('xchainer-help-outbox', run) ?? run();
}

function isSame(one: Unsent | undefined, other: Unsent): boolean {
  return one?.id === other.id && one.since === other.since;
}

/** Writes down what became of an answer. What its reader said meanwhile stays in the outbox, with the token to say it. */
function settle(unsent: Unsent, delivery: Delivery): void {
  const { subject, wanted } = unsent;
  const list = readOutbox();
  const waiting = waitingFor(list, subject);
  const meanwhile = waiting && !isSame(waiting, unsent) ? waiting : undefined;
  if (delivery.state === 'unreached') {
    if (!meanwhile && waiting) keepOutbox(put(list, postponed(unsent, Date.now())));
    return;
  }
  const own = delivery.state === 'stored' && { id: delivery.id, token: delivery.token };
  if (own && wanted && (!meanwhile || meanwhile.wanted))
    keepBallot(subject, { ...own, vote: (meanwhile?.wanted ?? wanted).vote });
  if (delivery.state === 'refused' && !unsent.token && !meanwhile) keepBallot(subject, undefined);
  keepOutbox(meanwhile ? put(list, { ...meanwhile, ...own }) : without(list, subject));
}

/**
 * Sends one answer now. It is in the outbox before and leaves it when the server has it, so a page that is closed in
 * between loses nothing. `kept` is false where the browser does not let us keep anything.
 */
export async function sendNow(unsent: Unsent): Promise<Delivery & { readonly kept: boolean }> {
  const kept = keepOutbox(put(readOutbox(), unsent));
  const delivery = await alone(async () => {
    // While this one waited for its turn, the one before it may have learned the token.
    const waiting = waitingFor(readOutbox(), unsent.subject);
    const latest = isSame(waiting, unsent) && waiting ? waiting : unsent;
    const done = await deliver(latest, visitorId());
    settle(latest, done);
    return done;
  });
  scheduleRest();
  return { ...delivery, kept };
}

let timer: ReturnType<typeof setTimeout>;

function scheduleRest(): void {
  clearTimeout(timer);
  const next = Math.min(...readOutbox().map(({ notBefore }) => notBefore));
  if (Number.isFinite(next)) timer = setTimeout(sendWaiting, Math.max(next - Date.now(), 1000));
}

async function sendWaiting(): Promise<void> {
  await alone(async () => {
    for (const unsent of readOutbox()) {
      if (unsent.notBefore <= Date.now()) settle(unsent, await deliver(unsent, visitorId()));
    }
  });
  scheduleRest();
}

function sendAllNow(): void {
  keepOutbox(readOutbox().map((unsent) => ({ ...unsent, notBefore: 0 })));
  void sendWaiting();
}

let watching = false;

/**
 * Sends what waits, one after the other, and comes back for what could not be delivered: after the pause of each, and
 * as soon as the browser says that it is online. A page that is opened does not sit out the pause of an earlier one:
 * its reader was told that the answer goes once the server is back. Called again it does nothing.
 */
export function watchOutbox(): void {
  if (watching) return;
  watching = true;
  addEventListener('online', sendAllNow);
  sendAllNow();
}
