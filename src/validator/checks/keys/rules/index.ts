import { blanks } from './blanks';
import { copiedAlong } from './copiedAlong';
import { goodShape } from './goodShape';
import { hex } from './hex';
import { hidden } from './hidden';
import { invisible } from './invisible';
import { keyPairHalves } from './keyPairHalves';
import { length } from './length';
import { oddLetters } from './oddLetters';
import { otherText } from './otherText';
import { pair } from './pair';
import { severalValues } from './severalValues';

/** The rules for one box, in the order in which their findings are shown: the most telling first. */
export const FIELD_RULES = [
  keyPairHalves,
  otherText,
  severalValues,
  copiedAlong,
  hidden,
  oddLetters,
  invisible,
  blanks,
  length,
  hex,
  goodShape,
] as const;

/** The rules for both boxes together. */
export const PAIR_RULES = [pair] as const;

export const KEY_RULES = [...FIELD_RULES, ...PAIR_RULES] as const;
