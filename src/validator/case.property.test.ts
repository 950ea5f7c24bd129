import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../../tests/tries';
import { diagnose, suggestedAnswer } from './case';
import { FINDING_CODES, type FindingCodeRow } from './checks/codes';
import { ANSWERS, type Answers } from './engine/answers/table';
import type { Finding } from './engine/finding';
import { QUESTION_IDS } from './engine/questions';
import { answerPoints } from './engine/weights';

const FOUND = FINDING_CODES.filter(({ code }) => !code.startsWith('answer.'));
const toFinding = ({ code, severity }: FindingCodeRow): Finding => ({ code, severity, params: {} });

const found = fc
  .uniqueArray(fc.constantFrom(...FOUND), { minLength: 2, maxLength: 5 })
  .map((rows) => rows.map(toFinding));
const given: fc.Arbitrary<Answers> = fc
  .dictionary(fc.constantFrom(...QUESTION_IDS), fc.nat(), { maxKeys: 4 })
  .map((chosen) =>
    Object.fromEntries(
      Object.entries(chosen).map(([id, at]) => {
        const answers = ANSWERS[id as keyof typeof ANSWERS];
        return [id, answers[at % answers.length]];
      }),
    ),
  );

/** Questions whose suggested answer speaks against the cause that leads by the same findings. */
function contradictions(findings: readonly Finding[]): readonly string[] {
  const leading = diagnose({ findings, answers: {} }).causes.find(({ because }) => because.length > 0);
  if (!leading) return [];
  return QUESTION_IDS.flatMap((question) => {
    const answer = suggestedAnswer(question, { findings, answers: {} })?.answer;
    const points = answer ? (answerPoints(`answer.${question}_${answer}`)[leading.id] ?? 0) : 0;
    return points < 0 ? [`${question}=${answer} against ${leading.id}`] : [];
  });
}

const withoutLinks = (findings: readonly Finding[], answers: Answers) =>
  diagnose({ findings, answers }).causes.map(({ href: _href, ...cause }) => cause);

describe('a suggestion', () => {
  it.each(FOUND)('by $code alone does not contradict the cause that leads', (row) => {
    expect(contradictions([toFinding(row)])).toEqual([]);
  });

  it('by several findings does not contradict the cause that leads', () => {
    fc.assert(
      fc.property(found, (findings) => {
        expect(contradictions(findings)).toEqual([]);
      }),
      { numRuns: tries(100) },
    );
  });

  it('names one of the findings as its reason', () => {
    fc.assert(
      fc.property(found, fc.constantFrom(...QUESTION_IDS), (findings, question) => {
        const because = suggestedAnswer(question, { findings, answers: {} })?.because;
        if (because !== undefined) expect(findings.map(({ code }) => code)).toContain(because);
      }),
      { numRuns: tries(100) },
    );
  });
});

describe('the same case', () => {
  const shuffled = found.chain((findings) =>
    fc.tuple(fc.constant(findings), fc.shuffledSubarray([...findings], { minLength: findings.length })),
  );

  it('has the same causes and next thing in whatever order things were found', () => {
    fc.assert(
      fc.property(shuffled, given, ([findings, others], answers) => {
        // The codes of a link stand in the order in which they were printed.
        expect(withoutLinks(others, answers)).toEqual(withoutLinks(findings, answers));
        expect(diagnose({ findings: others, answers }).nextQuestion).toBe(diagnose({ findings, answers }).nextQuestion);
      }),
      { numRuns: tries(100) },
    );
  });

  it('has the same suggestions in whatever order things were found', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...QUESTION_IDS), ([findings, others], question) => {
        const answers = {};
        expect(suggestedAnswer(question, { findings: others, answers })).toEqual(
          suggestedAnswer(question, { findings, answers }),
        );
      }),
      { numRuns: tries(100) },
    );
  });
});

describe('"I don\'t know"', () => {
  it('makes no cause likelier or less likely, to whatever question it is the answer', () => {
    fc.assert(
      fc.property(found, given, fc.subarray([...QUESTION_IDS]), (findings, answers, unknown) => {
        const open = unknown.filter((id) => answers[id] === undefined);
        const more = { ...answers, ...Object.fromEntries(open.map((id) => [id, 'unknown'])) };
        expect(withoutLinks(findings, more)).toEqual(withoutLinks(findings, answers));
      }),
      { numRuns: tries(100) },
    );
  });
});
