import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Every error the API answers with. The messages are for programmers; readers see the words of their locale. */
const ERRORS = {
  invalid_body: [400, 'The body is not what this address takes.'],
  invalid_field: [400, 'The field has a value that is not allowed.'],
  missing_field: [400, 'The field is required.'],
  unknown_field: [400, 'There is a field that is not known here.'],
  unknown_page: [400, 'No such page takes votes in this language.'],
  too_long: [400, 'The text is too long.'],
  nothing_to_change: [400, 'The body changes nothing.'],
  wrong_host: [400, 'This is not the address of the site. Its operator sets it as SITE_URL, and a proxy passes Host.'],
  unauthorized: [401, 'A bearer token is required.'],
  forbidden: [403, 'The token does not have the right to this.'],
  cross_site: [403, 'Only pages of this site may send this.'],
  not_found: [404, 'There is nothing here.'],
  conflict: [409, 'Somebody has changed it meanwhile.'],
  method_not_allowed: [405, 'The method is not allowed here.'],
  too_large: [413, 'The body is too large.'],
  wrong_type: [415, 'The body has a type that is not taken here.'],
  too_many: [429, 'Too many attempts. Try again in a minute.'],
  internal: [500, 'Something went wrong on our side.'],
  not_ready: [503, 'The database is not ready. Try again soon.'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;

export type ErrorCode = keyof typeof ERRORS;

/** Seconds after which it is worth trying again. */
const RETRY_AFTER: Partial<Record<ErrorCode, string>> = { too_many: '60', not_ready: '5' };

/** The answer `{code, field?, message}` with the status that belongs to the code. */
export function refuse(c: Context, code: ErrorCode, field?: string): Response {
  const [status, message] = ERRORS[code];
  const wait = RETRY_AFTER[code];
  if (wait !== undefined) c.header('Retry-After', wait);
  return c.json({ code, ...(field !== undefined && { field }), message }, status);
}
