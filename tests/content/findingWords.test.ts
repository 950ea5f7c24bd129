import { describe, expect, it } from 'vitest';
import strings from '../../i18n/en/strings.json';
import { FLOWS } from '../../src/flow/flows';
import { ANSWERS, FINDING_CODES, QUESTION_IDS } from '../../src/validator';
import { QUESTIONS } from '../../src/validator/engine/questions';

interface FindingWords {
  readonly title: string;
  readonly fix?: string;
  readonly [part: string]: string | undefined;
}

const WORDS = new Map(
  Object.entries(strings.finding).flatMap(([namespace, findings]) =>
    Object.entries(findings as Record<string, FindingWords>).map(([name, words]) => [`${namespace}.${name}`, words]),
  ) as [string, FindingWords][],
);

describe('words of findings', () => {
  it('are there for every code, and for nothing else', () => {
    expect([...WORDS.keys()].sort()).toEqual(FINDING_CODES.map(({ code }) => code as string).sort());
  });

  it.each(FINDING_CODES)('$code has a title that needs no text to understand it', ({ code }) => {
    expect(WORDS.get(code)?.title).not.toContain('{{');
  });

  it.each(FINDING_CODES.filter(({ severity }) => severity === 'wrong' || severity === 'suspicious'))(
    '$code says what to do',
    ({ code }) => {
      expect(WORDS.get(code)?.fix).toMatch(/\S/);
    },
  );
});

/** Those that a reader meets: the engine asks them, or a node of a flow does. After a fix the walk asks by itself. */
const ASKED = QUESTION_IDS.filter(
  (id) =>
    Number.isFinite(QUESTIONS[id].cost) ||
    FLOWS.some(({ nodes }) => Object.values(nodes).some((node) => 'question' in node && node.question === id)),
);

describe('words of questions', () => {
  const questions: Readonly<Record<string, { readonly answer: object }>> = strings.question;

  it('are there for every question that is asked, and for nothing else', () => {
    expect(Object.keys(questions).sort()).toEqual([...ASKED].sort());
  });

  it.each(ASKED)('%s has words for each of its answers, and for not knowing', (id) => {
    expect(Object.keys(questions[id]?.answer ?? {}).sort()).toEqual([...ANSWERS[id], 'unknown'].sort());
  });
});
