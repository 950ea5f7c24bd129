import type { Checked } from '../../engine/finding';
import { toChecked } from '../../engine/report';
import { runRules } from '../../engine/rule';
import { readFields } from './readFields';
import { toAnswer } from './recogniser';
import { ANSWER_RULES, PERMISSION_RULES, TICK_RULES } from './rules';
import type { Permissions } from './types';

/**
 * What follows from the permissions of a key. `ok` means that the trading tick is there and nothing else is amiss; it
 * is never said when trading is not told, and what is not told is nowhere taken for off. Two remarks are always there: neither a wrong address list nor identity
 * verification can be seen in permissions.
 *
 * @example checkPermissions({ reading: true, spotTrading: false, withdrawals: false, ipRestricted: true, now }).verdict
 * // 'wrong'
 */
export function checkPermissions(permissions: Permissions): Checked {
  return toChecked(runRules(TICK_RULES, permissions));
}

/**
 * The same for the pasted answer of `apiRestrictions`. A text that is no such answer is `not_checkable`, and so is the
 * error that Binance gives in its place to a key whose address is not listed. `now` is the present in epoch milliseconds.
 *
 * @example checkPermissionsText('{"ipRestrict":true,"enableSpotAndMarginTrading":false}', Date.now()).verdict // 'wrong'
 */
export function checkPermissionsText(text: string, now: number): Checked {
  const fields = readFields(text);
  if (fields.length === 0) return toChecked(runRules(ANSWER_RULES, { text, fields }));
  return toChecked(runRules(PERMISSION_RULES, toAnswer(text, fields, now)));
}
