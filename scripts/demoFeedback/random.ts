import { randomFrom } from '../randomFrom';
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

/** Draws that are the same for the same seed, on every machine. */
export function randomOf(seed: number): Random {
  const next = randomFrom(seed);
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
