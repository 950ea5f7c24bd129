import { ANSWERS, type AnswerId, type Answers } from '../../validator/engine/answers/table';
import type { QuestionId } from '../../validator/engine/questions';

const QUESTIONS = Object.keys(ANSWERS) as readonly QuestionId[];

/** The answers that an address carries under the ids of their questions; whatever is no answer of ours is left aside. */
export function answersIn(search: string): Answers {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    QUESTIONS.map((id) => [id, params.get(id) ?? ''] as const).filter(
      ([id, answer]) => answer === 'unknown' || ANSWERS[id].some((own) => own === answer),
    ),
  );
}

/**
 * The query with these answers and no others in it, everything else as it was. Only ids of ours get there, so nothing
 * that a reader types or pastes can.
 *
 * @example withAnswers('?code=-2015', { reads_balances: 'yes' }) // '?code=-2015&reads_balances=yes'
 */
export function withAnswers(search: string, answers: Answers): string {
  const params = new URLSearchParams(search);
  for (const id of QUESTIONS) {
    const answer: AnswerId | undefined = answers[id];
    if (answer === undefined) params.delete(id);
    else params.set(id, answer);
  }
  return params.size > 0 ? `?${params}` : '';
}
