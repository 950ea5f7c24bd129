import { describe, expect, it } from 'vitest';
import strings from '../../i18n/en/strings.json';
import { ANSWERS, FINDING_CODES, QUESTION_IDS } from '../../src/validator';

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

describe('words of questions', () => {
  it('are there for every question, and for nothing else', () => {
    expect(Object.keys(strings.question).sort()).toEqual([...QUESTION_IDS].sort());
  });

  it.each(QUESTION_IDS)('%s has words for each of its answers, and for not knowing', (id) => {
    expect(Object.keys(strings.question[id].answer).sort()).toEqual([...ANSWERS[id], 'unknown'].sort());
  });
});
