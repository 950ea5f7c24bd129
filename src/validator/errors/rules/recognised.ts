import { type CodeEntry, type Draft, defineRule, type Says } from '../../rule';
import type { ErrorText } from '../errorText';
import { isOfOtherSite } from '../otherSite';
import type { ReadError } from '../readErrors';
import { ERROR_IDS, type ErrorId, errorRow } from '../table';

/** So many different errors of one log are told one by one. */
const TOLD = 20;

/**
 * The errors themselves. Their codes come from the table: what a row allows is a hint, or shows the cause where the
 * row allows nothing else.
 */
export const recognised = defineRule({
  codes: {
    ...(Object.fromEntries(ERROR_IDS.map((id) => [`error.${id}`, entryOf(id)])) as Record<
      `error.${ErrorId}`,
      CodeEntry
    >),
    'error.unknown_code': { severity: 'info', href: '/auth-invalid/#still-there' },
    'error.more_errors': { severity: 'info' },
  },
  check({ text, errors }: ErrorText) {
    const told = errors.slice(0, TOLD).map((error) => toDraft(error, text));
    const rest = errors.length - told.length;
    return rest > 0 ? [...told, { code: 'error.more_errors' as const, params: { count: rest } }] : told;
  },
});

function toDraft({ id, code, start, end }: ReadError, text: string): Draft<`error.${ErrorId}` | 'error.unknown_code'> {
  return {
    code: id === null ? 'error.unknown_code' : `error.${id}`,
    field: 'error_text',
    span: [start, end],
    params: code === null ? {} : { errorCode: code },
    ...(id !== null && allowsOtherSite(id) && isOfOtherSite(text, code) && { hints: 'wrong_site' }),
  };
}

function allowsOtherSite(id: ErrorId): boolean {
  return errorRow(id).allows.includes('wrong_site');
}

function entryOf(id: ErrorId): CodeEntry {
  const { severity, href, facts, allows, rulesOut } = errorRow(id);
  const says: Says = allows.length === 1 ? 'shows' : 'hints';
  const causes = Object.fromEntries([
    ...rulesOut.map((cause) => [cause, 'rules_out'] as const),
    ...allows.map((cause) => [cause, says] as const),
  ]);
  return { severity, href, facts, causes };
}
