import { describe, expect, it } from 'vitest';
import { diagnosed } from '../../../../tests/validator/diagnosed';
import { provesEveryCode } from '../../../../tests/validator/provesEveryCode';
import { answered } from './rule';
import { ANSWERS, type AnswerCode, type Answers } from './table';

const EXAMPLES = Object.fromEntries(
  Object.entries(ANSWERS).flatMap(([question, answers]) =>
    answers.map((answer) => [`answer.${question}_${answer}`, { [question]: answer }]),
  ),
) as Record<AnswerCode, Answers>;

describe('answers', () => {
  provesEveryCode(answered, (answers: Answers) => diagnosed([], answers), EXAMPLES);

  it('that the reader does not know are no findings', () => {
    expect(diagnosed([], { worked_before: 'unknown' }).findings).toEqual([]);
  });

  it('that no question has are ignored', () => {
    const fromAnOldLink = { worked_before: 'maybe', colour: 'blue', toString: 'yes' } as unknown as Answers;
    expect(diagnosed([], fromAnOldLink).findings).toEqual([]);
  });

  it('decide no verdict: nobody has seen anything but the reader', () => {
    expect(diagnosed([], { box_ticked: 'no' }).verdict).toBe('not_checkable');
  });
});
