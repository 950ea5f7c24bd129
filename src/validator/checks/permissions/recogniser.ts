import type { Span } from '../../engine/finding';
import type { Evidence, Recogniser } from '../recogniser';
import { permissionsOf } from './parseApiRestrictions';
import { type FieldValue, readFields } from './readFields';
import { PERMISSION_RULES } from './rules';
import type { Answer } from './rules/answer';
import type { Permissions } from './types';

interface PermissionsEvidence extends Evidence, Answer, Permissions {}

/** Fields of one answer stand close together. */
const ONE_ANSWER = 400;
const MOST_ANSWERS = 5;

/** Answers of apiRestrictions in any text, from brace to brace where the braces are near. */
export const permissionAnswers: Recogniser<PermissionsEvidence> = {
  find(text, { now }) {
    const groups: FieldValue[][] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const field of readFields(text)) {
      if (field.span[0] - end < ONE_ANSWER) groups.at(-1)?.push(field);
      else groups.push([field]);
      end = field.span[1];
    }
    return groups.slice(0, MOST_ANSWERS).map((fields) => {
      const span = withBraces(text, fields[0]?.span[0] ?? 0, fields.at(-1)?.span[1] ?? 0);
      return { kind: 'permissions_answer', span, ...toAnswer(text.slice(...span), fields, now) };
    });
  },
  rules: PERMISSION_RULES,
};

/** The fields that were read in an answer, and what they tell. */
export function toAnswer(text: string, fields: readonly FieldValue[], now: number): Answer & Permissions {
  return { text, fields, ...permissionsOf(fields), now };
}

const NEAR = 40;

function withBraces(text: string, start: number, end: number): Span {
  const opened = text.lastIndexOf('{', start);
  const closed = text.slice(end, end + NEAR).indexOf('}');
  return [opened >= 0 && start - opened <= NEAR ? opened : start, closed < 0 ? end : end + closed + 1];
}
