import { type Draft, defineRule } from '../../../engine/rule';
import type { FieldValue } from '../readFields';

/** A pasted text, and the fields of the answer that were found in it. */
export interface Answer {
  readonly text: string;
  readonly fields: readonly FieldValue[];
}

/** What is odd about the pasted answer itself: none, an error in its place, cut off, or two of them. */
export const answer = defineRule({
  codes: {
    'permissions.not_recognised': { severity: 'info', href: '/auth-invalid/#trading-permission' },
    'permissions.error_instead': { severity: 'info', href: '/auth-invalid/#ip-whitelist' },
    'permissions.cut_off': { severity: 'info' },
    'permissions.contradictory': { severity: 'suspicious' },
  },
  check({ text, fields }: Answer) {
    const field = 'permissions';
    if (/[^\s]/.test(text) && fields.length === 0) {
      const code = ERROR_ANSWER.test(text) ? 'permissions.error_instead' : 'permissions.not_recognised';
      return [{ code, field }];
    }
    const drafts: Draft<'permissions.cut_off' | 'permissions.contradictory'>[] = [];
    if (isCutOff(text)) drafts.push({ code: 'permissions.cut_off', field });
    if (contradicts(fields)) drafts.push({ code: 'permissions.contradictory', field });
    return drafts;
  },
});

/** The call was answered with an error: `{"code":-2015,…}` or `(400, -1021, …)` in any wrapper, but no amount. */
const ERROR_ANSWER = /(?<![.\w])-\d{4,5}\b(?!\.\d)/;

function isCutOff(text: string): boolean {
  const [opened, closed] = [text.indexOf('{'), text.lastIndexOf('}')];
  return opened >= 0 && closed < opened;
}

function contradicts(fields: readonly FieldValue[]): boolean {
  const values = new Map<string, FieldValue['value']>();
  return fields.some(({ name, value }) => {
    if (value === undefined) return false;
    const before = values.get(name) ?? value;
    values.set(name, value);
    return before !== value;
  });
}
