export interface Latencies {
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

/** The rates of several things that take turns, so that whatever else the machine does slows each of them alike. */
export async function ratesInTurns(sends: readonly (() => Promise<unknown>)[], senders: number): Promise<number[]> {
  const sums = sends.map(() => 0);
  for (const send of sends) await ratePerSecond(send, senders, 3 * TURN_MS);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, send] of sends.entries()) {
      sums[index] = (sums[index] ?? 0) + (await ratePerSecond(send, senders, TURN_MS)) / TURNS;
    }
  }
  return sums;
}

/**
 * Sends at a fixed rate, whether or not earlier ones were answered, and measures each from the moment it was due: a
 * server that stalls is not spared the requests it kept waiting.
 */
export async function latenciesAt(
  rate: number,
  send: () => Promise<unknown>,
  milliseconds: number,
): Promise<Latencies> {
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

/** The middle one of several times. */
export function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
