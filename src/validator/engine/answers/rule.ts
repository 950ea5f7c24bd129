import { answerCode } from '../questions';
import { type CodeEntry, defineRule } from '../rule';
import { ANSWERS, type AnswerCode, type Answers } from './table';

const QUESTIONS_AND_ANSWERS = Object.entries(ANSWERS).flatMap(([question, answers]) =>
  answers.map((answer) => ({ question, answer, code: answerCode(question, answer) as AnswerCode })),
);

/**
 * What the reader answered, as findings, so that a cause can name an answer among what speaks for or against it. What
 * each answer weighs stands in `weights/answers.ts`. Answers that no question has count for nothing: they may come
 * from an old link.
 */
export const answered = defineRule({
  codes: Object.fromEntries(QUESTIONS_AND_ANSWERS.map(({ code }) => [code, { severity: 'info' }])) as Record<
    AnswerCode,
    CodeEntry
  >,
  check: (answers: Answers) => {
    const given = new Map<string, string>(Object.entries(answers));
    return QUESTIONS_AND_ANSWERS.filter(({ question, answer }) => given.get(question) === answer);
  },
});
