import type { Weighted } from './world';

export interface Random {
  /** From 0 to under 1. */
  next(): number;
  /** A whole number from 0 to under the end. */
  below(end: number): number;
  /** One of them, as often as its weight says; weights add up to one. */
  one<Entry extends Weighted<unknown>>(entries: readonly Entry[]): Entry;
  hex(digits: number): string;
}

/**
 * Numbers that are the same for the same seed, on every machine.
 *
 * @see Tommy Ettinger's mulberry32, public domain; good enough to make up readers, and no more.
 */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    one: (entries) => {
      let left = next();
      const found = entries.find(({ weight }) => {
        left -= weight;
        return left < 0;
      });
      const last = found ?? entries.at(-1);
      if (!last) throw new Error('There is nothing to choose from.');
      return last;
    },
    hex: (digits) => Array.from({ length: digits }, () => below(16).toString(16)).join(''),
  };
}
