import * as v from 'valibot';
import { COMMENT_MAX, REASONS, type Reason, VOTES, type Vote } from '../../feedback';
import type { Locale } from '../../i18n/locales';
import { CAUSE_IDS, type CauseId } from '../../validator/engine/causes';
import type { KnownPages } from '../builtSite';
import { locale, revision, uuid } from '../http/fields';
import { type Parsed, parseBody } from '../http/parseBody';
import { allBelong, reasonsFor } from './reasonsFor';

export interface NewVote {
  readonly id: string;
  readonly page: string;
  readonly locale: Locale;
  readonly revision: string;
  readonly vote: Vote;
  readonly visitor: string;
  readonly reasons: readonly Reason[];
  /** As it was sent, but for what no text may hold: it is to be redacted before it is stored. */
  readonly comment: string;
  /** The cause that the page had led the reader to, or empty. */
  readonly cause: CauseId | '';
}

interface VoteChange {
  readonly vote?: Vote;
  readonly reasons?: readonly Reason[];
  /** As in a new vote. */
  readonly comment?: string;
}

/**
 * Text boxes send CR LF but count it as one. Control characters have no place in a comment; databases refuse NUL, and
 * half of a letter that takes two UTF-16 units, as a text box that is full leaves of an emoji.
 */
function tidy(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .trim()
    .toWellFormed();
}

const vote = v.picklist(VOTES);
const reasons = v.pipe(v.array(v.picklist([...REASONS.yes, ...REASONS.no])), v.maxLength(20));
const comment = v.pipe(v.string(), v.transform(tidy), v.maxLength(COMMENT_MAX));

const NEW_VOTE = v.strictObject({
  id: uuid,
  page: v.string(),
  locale,
  revision,
  vote,
  visitor: uuid,
  reasons: v.optional(reasons, []),
  comment: v.optional(comment, ''),
  cause: v.optional(v.picklist(['', ...CAUSE_IDS]), ''),
});

const CHANGE = v.strictObject({ vote: v.optional(vote), reasons: v.optional(reasons), comment: v.optional(comment) });

/**
 * A new vote, checked: the only way from a request body to something that is stored. It costs little whatever it holds,
 * so it may come before traps and limits; redacting the comment must not.
 *
 * @example parseFeedback({ page: '/' }, pages) // { error: { code: 'missing_field', field: 'id' } }
 */
export function parseFeedback(body: unknown, pages: KnownPages): Parsed<NewVote> {
  const parsed = parseBody(NEW_VOTE, body);
  if ('error' in parsed) return parsed;
  const { ok } = parsed;
  if (!pages.has(ok.page, ok.locale)) return { error: { code: 'unknown_page', field: 'page' } };
  if (!allBelong(ok.vote, ok.reasons)) return { error: { code: 'invalid_field', field: 'reasons' } };
  return { ok: { ...ok, reasons: reasonsFor(ok.vote, ok.reasons) } };
}

/**
 * A change of a vote. A `vote` without reasons has none: somebody who changes from yes to no does not keep the reasons
 * for yes. Reasons without a `vote` are for the answer that is stored; the store drops those that do not belong to it.
 *
 * @example parseChange({ vote: 'no' }) // { ok: { vote: 'no', reasons: [] } }
 */
export function parseChange(body: unknown): Parsed<VoteChange> {
  const parsed = parseBody(CHANGE, body);
  if ('error' in parsed) return parsed;
  const { vote: answer, reasons: ticked, comment: text } = parsed.ok;
  if (answer === undefined && ticked === undefined && text === undefined)
    return { error: { code: 'nothing_to_change' } };
  if (answer && !allBelong(answer, ticked ?? [])) return { error: { code: 'invalid_field', field: 'reasons' } };
  return {
    ok: {
      ...(answer !== undefined && { vote: answer, reasons: reasonsFor(answer, ticked ?? []) }),
      ...(answer === undefined && ticked !== undefined && { reasons: ticked }),
      ...(text !== undefined && { comment: text }),
    },
  };
}
