import type { Handler } from 'hono';
import type { Deps } from '../deps';
import { parseFeedback } from '../feedback/parseFeedback';
import { takeVote } from '../feedback/takeVote';
import { bodyType, readJson } from '../http/bodies';
import { refuse } from '../http/errors';
import { springTraps } from '../limits/traps';
import { answerForm } from './postFeedbackForm';

/**
 * `POST /api/feedback`: stores a vote. Answers 201 `{id, token, removed?}`; `removed` names what the guard took out of
 * the comment. Sent again with the same `id` and `visitor` it is still one vote, with the answer sent last, and gets
 * the same token: a browser that lost the first answer just sends it again. The `id` in the answer is the one to go on
 * with: for a second vote of a visitor on the same revision it is that of the first.
 */
export function postFeedback(deps: Deps): Handler {
  return async (c) => {
    if (bodyType(c) === 'form') return answerForm(deps, c);
    const { body, sprung } = springTraps(await readJson(c));
    const parsed = parseFeedback(body, deps.pages);
    if ('error' in parsed) return refuse(c, parsed.error.code, parsed.error.field);
    const { receipt, removed } = await takeVote(deps, c, parsed.ok, sprung);
    return c.json({ ...receipt, ...(removed.length > 0 && { removed }) }, 201);
  };
}
