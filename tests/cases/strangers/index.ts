import { PRINTED } from './printed';
import { TALES } from './tales';
import { THREADS } from './threads';
import type { Stranger } from './told';
import { TURNS } from './turns';
import { USERS } from './users';

/**
 * Texts made up for this test, in four languages, of the kinds in which people tell an error. None of them was looked at
 * when a weight was chosen.
 */
export const STRANGERS: readonly Stranger[] = [...PRINTED, ...TALES, ...THREADS, ...TURNS, ...USERS].map(
  ([text, told]) => ({
    text,
    ...told,
  }),
);
