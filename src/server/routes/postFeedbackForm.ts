import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { otherNeedsWord } from '../../feedback';
import { isLocale, localePath } from '../../i18n/locales';
import { holdsSecret } from '../../secrets';
import type { Deps } from '../deps';
import { parseFeedback } from '../feedback/parseFeedback';
import { readForm } from '../feedback/readForm';
import { takeVote } from '../feedback/takeVote';
import { refuse } from '../http/errors';
import { noteFault } from '../http/noteFault';
import { springTraps } from '../limits/traps';

/** Ids of the messages on the page; the style sheet shows the one that the address names. */
type FormMessage = 'saved' | 'cleaned' | 'cleaned-secret' | 'error' | 'error-comment' | 'error-other' | 'unavailable';

/** With scripts the form asks for the word before it sends; here only the server can ask. */
async function messageFor(deps: Deps, c: Context, form: Record<string, unknown>): Promise<FormMessage> {
  const { body, sprung } = springTraps(form);
  const parsed = parseFeedback(body, deps.pages);
  if ('error' in parsed) return parsed.error.field === 'comment' ? 'error-comment' : 'error';
  const { reasons, comment } = parsed.ok;
  if (otherNeedsWord(reasons, comment)) return 'error-other';
  try {
    const { removed } = await takeVote(deps, c, parsed.ok, sprung);
    if (removed.length === 0) return 'saved';
    return holdsSecret(removed) ? 'cleaned-secret' : 'cleaned';
  } catch (error) {
    noteFault(deps, error, 'form not stored');
    return 'unavailable';
  }
}

/**
 * The same vote from a plain HTML form: 303 back to the article, to the message `#feedback-<message>`. Where to is
 * computed from the page and locale only after they were found in the list of pages, so it never leads elsewhere.
 */
export async function answerForm(deps: Deps, c: Context): Promise<Response> {
  const body = readForm(await c.req.text(), randomUUID);
  const { page, locale } = body;
  if (typeof page !== 'string' || !isLocale(locale) || !deps.pages.has(page, locale)) {
    return refuse(c, 'unknown_page', 'page');
  }
  return c.redirect(`${localePath(locale, page)}#feedback-${await messageFor(deps, c, body)}`, 303);
}
