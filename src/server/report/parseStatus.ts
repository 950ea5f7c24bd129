import * as v from 'valibot';
import { COMMENT_STATUSES, type CommentStatus } from '../../report/types';
import { revision } from '../http/fields';
import { type Parsed, parseBody } from '../http/parseBody';

export interface StatusChange {
  readonly status: CommentStatus;
  /** The revision that answers the comment, or empty. */
  readonly fixedIn: string;
}

const STATUS = v.strictObject({
  status: v.picklist(COMMENT_STATUSES),
  fixedIn: v.optional(v.union([revision, v.literal('')]), ''),
});

/**
 * What became of a comment, checked. Only something fixed is fixed in a revision; there is no free text, so nothing
 * that the guard would have to read.
 *
 * @example parseStatus({ status: 'new', fixedIn: '0123456789ab' }) // { error: { code: 'invalid_field', field: 'fixedIn' } }
 */
export function parseStatus(body: unknown): Parsed<StatusChange> {
  const parsed = parseBody(STATUS, body);
  if ('error' in parsed) return parsed;
  if (parsed.ok.status !== 'fixed' && parsed.ok.fixedIn !== '') {
    return { error: { code: 'invalid_field', field: 'fixedIn' } };
  }
  return parsed;
}
