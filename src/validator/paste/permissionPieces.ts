import { checkPermissionsText } from '../checks/permissions/checkPermissions';
import { readFields } from '../checks/permissions/readFields';
import type { Span } from '../engine/finding';
import { type Found, found, only } from './found';

/** Fields of one answer stand close together. */
const ONE_ANSWER = 400;
const MOST_ANSWERS = 5;

/** The answers of apiRestrictions in a text, from brace to brace where the braces are near. */
export function permissionPieces(text: string, now: number): readonly Found[] {
  const groups: [start: number, end: number][] = [];
  for (const { span } of readFields(text)) {
    const last = groups.at(-1);
    if (last && span[0] - last[1] < ONE_ANSWER) last[1] = span[1];
    else groups.push([...span]);
  }
  return groups.slice(0, MOST_ANSWERS).map((group) => {
    const span = withBraces(text, group);
    return found({ kind: 'permissions_answer', span }, checkPermissionsText(only(text, span), now).findings);
  });
}

const NEAR = 40;

function withBraces(text: string, [start, end]: Span): Span {
  const opened = text.lastIndexOf('{', start);
  const closed = text.slice(end, end + NEAR).indexOf('}');
  return [opened >= 0 && start - opened <= NEAR ? opened : start, closed < 0 ? end : end + closed + 1];
}
