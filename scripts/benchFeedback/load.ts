interface Latencies {
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
}

/** So many senders, each with one request on its way at any time: how many a second get through. */
export async function ratePerSecond(
  send: () => Promise<unknown>,
  senders: number,
  milliseconds: number,
): Promise<number> {
  const begin = performance.now();
  let done = 0;
  const one = async () => {
    while (performance.now() - begin < milliseconds) {
      await send();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: senders }, one));
  return (done * 1000) / (performance.now() - begin);
}

const TURNS = 20;
const TURN_MS = 400;

/** More than can be sent in a turn. */
const READY = 8_000;

/** Makes something to send, which is the sender's work and not measured, and gives what sends it. */
export type Sender = () => () => Promise<unknown>;

/** One turn; what is sent was made before. */
function turnOf(sender: Sender, senders: number): Promise<number> {
  const ready = Array.from({ length: READY }, sender);
  const sendNext = async () => {
    const send = ready.pop();
    if (!send) throw new Error('More was sent than had been made.');
    await send();
  };
  return ratePerSecond(sendNext, senders, TURN_MS);
}

/** The rates of several things that take turns, so that whatever else the machine does slows each of them alike. */
export async function ratesInTurns(each: readonly Sender[], senders: number): Promise<number[]> {
  const sums = each.map(() => 0);
  for (let warming = 0; warming < 3; warming += 1) for (const sender of each) await turnOf(sender, senders);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, sender] of each.entries()) {
      sums[index] = (sums[index] ?? 0) + (await turnOf(sender, senders)) / TURNS;
    }
  }
  return sums;
}

/**
 * Sends at a fixed rate, whether or not earlier ones were answered, and measures each from the moment it was due: a
 * server that stalls is not spared the requests it kept waiting.
 */
async function latenciesAt(rate: number, send: () => Promise<unknown>, milliseconds: number): Promise<Latencies> {
  const total = Math.floor((rate * milliseconds) / 1000);
  const begin = performance.now();
  const taken: number[] = [];
  const pending: Promise<void>[] = [];
  const sendDue = () => {
    while (pending.length < total && performance.now() - begin >= (pending.length * 1000) / rate) {
      const due = begin + (pending.length * 1000) / rate;
      pending.push(send().then(() => void taken.push(performance.now() - due)));
    }
  };
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      sendDue();
      if (pending.length < total) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  await Promise.all(pending);
  taken.sort((one, other) => one - other);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99), worst: at(1) };
}

/** How far the slowest hundredth lies from the middle: p99 as a multiple of the median. */
export function tail({ median, p99 }: Latencies): number {
  return p99 / median;
}

const WINDOWS = 7;
const WINDOW_MS = 4_000;

/**
 * Several windows at a fixed rate, in the order of their tails: a moment in which a shared machine does something else
 * spoils the window it falls in, and the middle one tells of the server.
 */
export async function latencyWindows(
  rate: number,
  send: () => Promise<unknown>,
): Promise<{ readonly best: Latencies; readonly middle: Latencies; readonly worst: Latencies }> {
  const windows: Latencies[] = [];
  while (windows.length < WINDOWS) windows.push(await latenciesAt(rate, send, WINDOW_MS));
  windows.sort((one, other) => tail(one) - tail(other));
  const [best, middle, worst] = [windows[0], windows[Math.floor(WINDOWS / 2)], windows.at(-1)];
  if (!best || !middle || !worst) throw new Error('Nothing was measured.');
  return { best, middle, worst };
}

/** The middle one of several times. */
export function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
