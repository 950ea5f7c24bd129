import * as v from 'valibot';
import { COMMENT_STATUSES } from '../../report/types';
import { revision } from '../http/fields';
import { type Parsed, parseBody } from '../http/parseBody';
import type { Handled } from '../store/reportStore';

interface StatusChange {
  readonly wanted: Handled;
  /** What it was when it was looked at. */
  readonly was: Handled;
}

const status = v.picklist(COMMENT_STATUSES);
const fixedIn = v.optional(v.union([revision, v.literal('')]), '');

const STATUS = v.strictObject({ status, fixedIn, was: v.strictObject({ status, fixedIn }) });

/**
 * What became of a comment, checked. Only something fixed is fixed in a revision; there is no free text, so nothing
 * that the guard would have to read. Whether any server knows the revision, the store is asked.
 *
 * @example parseStatus({ status: 'new', fixedIn: '0123456789ab', was }) // { error: { code: 'invalid_field', field: 'fixedIn' } }
 */
export function parseStatus(body: unknown): Parsed<StatusChange> {
  const parsed = parseBody(STATUS, body);
  if ('error' in parsed) return parsed;
  const { was, ...wanted } = parsed.ok;
  if (wanted.status !== 'fixed' && wanted.fixedIn !== '') return { error: { code: 'invalid_field', field: 'fixedIn' } };
  return { ok: { wanted, was } };
}
