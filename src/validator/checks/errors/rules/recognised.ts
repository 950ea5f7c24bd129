import { type CodeEntry, type Draft, defineRule } from '../../../engine/rule';
import { textOfNumber } from '../linkText';
import { otherSiteOf } from '../otherSite';
import { findCodes } from '../printedCodes';
import type { ReadError } from '../readErrors';
import type { ErrorEvidence } from '../recogniser';
import { ERROR_IDS, type ErrorId, errorRow } from '../table';

/** So many different errors of one log are told one by one. */
const TOLD = 20;

/** The errors themselves. Their codes come from the table; the row goes along, for the engine. */
export const recognised = defineRule({
  codes: {
    ...(Object.fromEntries(ERROR_IDS.map((id) => [`error.${id}`, entryOf(id)])) as Record<
      `error.${ErrorId}`,
      CodeEntry
    >),
    'error.unknown_code': { severity: 'info', href: '/auth-invalid/#still-there' },
    'error.more_errors': { severity: 'info' },
  },
  check({ error, text, at, count, beyond }: ErrorEvidence) {
    const told = error && at < TOLD ? [{ ...toDraft(error, text), ...beyond }] : [];
    const rest = at === 0 ? count - TOLD : 0;
    return rest > 0 ? [...told, { code: 'error.more_errors' as const, params: { count: rest } }] : told;
  },
});

function toDraft({ id, code, start, end }: ReadError, text: string): Draft<`error.${ErrorId}` | 'error.unknown_code'> {
  const site = id && errorRow(id).allows.includes('wrong_site') ? otherSiteOf(text, code) : undefined;
  return {
    code: id === null ? 'error.unknown_code' : `error.${id}`,
    field: 'error_text',
    span: [start, end],
    params: {
      ...(code !== null && { errorCode: code, ...(id !== null && !isClear(id, code) && { inLinks: id }) }),
      ...(site && { site }),
    },
    ...(site ? { hints: 'wrong_site' } : pointsAtIPv6(id, text, end) ? { hints: 'ipv6_egress' } : {}),
  };
}

/** True of an error whose number alone says which it is; others go into a link by name. */
function isClear(id: ErrorId, code: number): boolean {
  const read = findCodes(textOfNumber(code));
  return read.length === 1 && read[0]?.id === id;
}

/** A request that left over IPv6 is refused for its parameter `ip`. Source: binance-us-api-docs#57. */
const PARAMETER_IP = /parameter[\s'"\\]{1,6}ip\b|ipv6/i;
const BEHIND = 60;

function pointsAtIPv6(id: ErrorId | null, text: string, end: number): boolean {
  return id === 'illegal_characters' && PARAMETER_IP.test(text.slice(Math.max(0, end - BEHIND), end + BEHIND));
}

function entryOf(id: ErrorId): CodeEntry {
  const row = errorRow(id);
  return { severity: row.severity, href: row.href, facts: row.facts, error: row };
}
