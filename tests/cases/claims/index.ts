import type { Claimed } from './claimed';
import { DE } from './de';
import { EN } from './en';
import { RU } from './ru';
import { TR } from './tr';

/** Texts of strangers in four languages, each with the sentences that may be said of it. */
export const CLAIMED: readonly Claimed[] = [...EN, ...RU, ...DE, ...TR];
