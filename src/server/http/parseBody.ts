import * as v from 'valibot';
import type { ErrorCode } from './errors';

export interface Refusal {
  readonly code: ErrorCode;
  readonly field?: string;
}

export type Parsed<T> = { readonly ok: T } | { readonly error: Refusal };

/** An unknown field is not named back: its name may be anything. */
function refusalOf(issue: v.BaseIssue<unknown>): Refusal {
  const field = v.getDotPath(issue)?.split('.')[0];
  if (field === undefined) return { code: 'invalid_body' };
  if (issue.type === 'strict_object')
    return issue.expected === 'never' ? { code: 'unknown_field' } : { code: 'missing_field', field };
  if (field === 'comment' && issue.type === 'max_length') return { code: 'too_long', field };
  return { code: 'invalid_field', field };
}

/** The body as the schema has it, or why not. Lists are objects too, and would be blamed for a missing field. */
export function parseBody<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): Parsed<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, Array.isArray(body) ? undefined : body);
  return result.success ? { ok: result.output } : { error: refusalOf(result.issues[0]) };
}
