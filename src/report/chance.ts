import type { Counted } from './score';

/** Polynomial of the approximation below; its error is under 7.5e-8. */
const TERMS = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];

/**
 * The chance that a standard normal variable is above `z`.
 *
 * @example tail(1.959964) // 0.025, rounded
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.17.
 */
export function tail(z: number): number {
  if (z < 0) return 1 - tail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const sum = TERMS.reduceRight((rest, term) => (rest + term) * t, 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

/**
 * How likely counts like these are when the share of `high` is in truth at most `margin` above that of `low`: a small
 * chance speaks for a real difference of more than `margin`. One answer of each kind is added to both sides, without
 * which few votes would seem to tell too much.
 *
 * @example chanceOfNone({ yes: 30, n: 60 }, { yes: 50, n: 60 }) // 0.00006, rounded
 * @see Agresti and Caffo, The American Statistician 54 (2000), 280–288.
 */
export function chanceOfNone(low: Counted, high: Counted, margin = 0): number {
  const [p, q] = [(low.yes + 1) / (low.n + 2), (high.yes + 1) / (high.n + 2)];
  const deviation = Math.sqrt((p * (1 - p)) / (low.n + 2) + (q * (1 - q)) / (high.n + 2));
  return tail((q - p - margin) / deviation);
}

/** The same for a difference in either direction. */
export function chanceOfEither(one: Counted, other: Counted): number {
  return Math.min(1, 2 * Math.min(chanceOfNone(one, other), chanceOfNone(other, one)));
}

/**
 * The chance that belongs to "it is so against more than half of these": small only when most of the single chances are,
 * so that one odd neighbour proves nothing. 1 without any.
 *
 * @example inMost([0.001, 0.002, 0.9]) // 0.004
 * @see Benjamini and Heller, Biometrics 64 (2008), 1215–1222.
 */
export function inMost(chances: readonly number[]): number {
  const needed = Math.floor(chances.length / 2) + 1;
  const last = chances.toSorted((one, other) => one - other)[needed - 1];
  return last === undefined ? 1 : Math.min(1, (chances.length - needed + 1) * last);
}

/**
 * The chances of many findings side by side, made so much greater that of those which are still under a level at most
 * that share is wrong, on average and whatever they have to do with each other.
 *
 * @example adjusted([0.001, 0.5]) // [0.003, 0.75]
 * @see Benjamini and Yekutieli, Annals of Statistics 29 (2001), 1165–1188.
 */
export function adjusted(chances: readonly number[]): readonly number[] {
  const harmonic = chances.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
  const order = chances.map((_, index) => index).sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
  const result: number[] = [];
  let least = 1;
  for (const [place, index] of order.entries()) {
    const rank = chances.length - place;
    least = Math.min(least, ((chances[index] ?? 1) * chances.length * harmonic) / rank);
    result[index] = least;
  }
  return result;
}
