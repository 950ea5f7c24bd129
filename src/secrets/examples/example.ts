import type { Removed } from '../marks';

/** A text with a secret in it, and what must be left of it. */
export interface Example {
  readonly name: string;
  /** The text; `{}` stands for the secret. Its first and last word must be left. */
  readonly around: string;
  readonly secret: string;
  /** Of what kind it is in a comment; a secret when nothing is said. */
  readonly removed?: Removed;
  /** Why the box, the assistant and the command line leave it, where they do. */
  readonly leftWhereShown?: string;
}

export const PEOPLE = 'What is shown there is shown to the one who wrote it.';
export const NO_LISTS = 'Without lists of words it cannot be told from a word.';

export const ALPHABETS = {
  key: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  hex: '0123456789abcdef',
  capitalHex: '0123456789ABCDEF',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  small: 'abcdefghijklmnopqrstuvwxyz0123456789',
  capital: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
} as const;

/** Numbers from 0 up to 1 that are the same for the same seed (a generator of Park and Miller). */
export function numbersFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  for (let warm = 0; warm < 5; warm += 1) state = (state * 48271) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A secret that never opened anything: letters drawn by lot, the same for the same seed. */
export function drawn(alphabet: keyof typeof ALPHABETS, length: number, seed: number): string {
  const random = numbersFrom(seed);
  const letters = ALPHABETS[alphabet];
  return Array.from({ length }, () => letters.charAt(Math.floor(random() * letters.length))).join('');
}
