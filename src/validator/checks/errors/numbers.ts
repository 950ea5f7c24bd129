import { ERROR_IDS, type ErrorId, errorRow } from './table';

/** One number as it is printed, and every error of the table that it may mean. */
export interface NumberedErrors {
  /** With its sign: -2015. */
  readonly number: number;
  readonly ids: readonly [ErrorId, ...ErrorId[]];
}

/**
 * The errors of each number by its digits, in the order of the table: `errorsByDigits().get('2015')` is
 * `{ number: -2015, ids: ['rejected_key'] }`. A sign tells no two errors apart, so it is not needed to find one.
 */
export function errorsByDigits(): ReadonlyMap<string, NumberedErrors> {
  const found = new Map<string, NumberedErrors>();
  for (const id of ERROR_IDS) {
    const { codes, statuses = [] } = errorRow(id);
    for (const number of new Set([...codes, ...statuses])) {
      const digits = String(Math.abs(number));
      const known = found.get(digits);
      found.set(digits, { number: known?.number ?? number, ids: known ? [...known.ids, id] : [id] });
    }
  }
  return found;
}
