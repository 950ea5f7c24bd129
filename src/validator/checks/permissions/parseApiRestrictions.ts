import type { Finding } from '../../engine/finding';
import { runRules } from '../../engine/rule';
import { EXPIRY_FIELD, type FLAG_FIELDS } from './fields';
import { type FieldValue, readFields } from './readFields';
import { ANSWER_RULES } from './rules';
import type { ToldPermissions } from './types';

/** What a pasted answer of `apiRestrictions` tells, and what is odd about the answer itself. */
export interface ParsedRestrictions {
  readonly permissions: ToldPermissions;
  readonly findings: readonly Finding[];
}

/**
 * What a pasted answer of `apiRestrictions` tells, and what is odd about the answer itself; undefined when none of its
 * fields is there. Reads JSON, Python dictionaries, PHP dumps, strings for booleans, and answers that were cut off.
 * A field that stands there twice with different values is not told.
 *
 * @example parseApiRestrictions('{"ipRestrict":"true"')?.permissions.ipRestricted // true
 */
export function parseApiRestrictions(text: string): ParsedRestrictions | undefined {
  const fields = readFields(text);
  if (fields.length === 0) return undefined;
  return { permissions: permissionsOf(fields), findings: runRules(ANSWER_RULES, { text, fields }) };
}

/** What the fields of one answer tell together; a field that is not there, or contradicts itself, is not told. */
export function permissionsOf(fields: readonly FieldValue[]): ToldPermissions {
  const flag = (field: keyof typeof FLAG_FIELDS) => agreed(fields, field) as boolean | undefined;
  const expires = agreed(fields, EXPIRY_FIELD);
  return {
    reading: flag('enableReading'),
    spotTrading: flag('enableSpotAndMarginTrading'),
    withdrawals: flag('enableWithdrawals'),
    ipRestricted: flag('ipRestrict'),
    ...(typeof expires === 'number' && { tradingExpires: expires }),
  };
}

/** The value that every mention of a field has, unreadable ones aside; undefined when they differ. */
function agreed(fields: readonly FieldValue[], name: string): FieldValue['value'] {
  const told = fields.filter((field) => field.name === name && field.value !== undefined);
  const values = new Set(told.map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
}
