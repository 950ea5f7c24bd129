import { describe, expect, it } from 'vitest';
import { sampleOf, scoreLines } from './score';

const NAMES = Array.from({ length: 100 }, (_, number) => `src/a.ts:${number}`);

describe('a sample of mutants', () => {
  it('is the same for the same seed, in whatever order the mutants come', () => {
    expect(sampleOf([...NAMES].reverse(), 10, 7)).toEqual(sampleOf(NAMES, 10, 7));
  });

  it('is another one for another seed', () => {
    expect(sampleOf(NAMES, 10, 8)).not.toEqual(sampleOf(NAMES, 10, 7));
  });

  it('keeps what it had when it grows', () => {
    expect(sampleOf(NAMES, 20, 7).slice(0, 10)).toEqual(sampleOf(NAMES, 10, 7));
  });

  it('loses no more than what is gone from the code', () => {
    const sample = sampleOf(NAMES, 10, 7);
    const left = NAMES.filter((name) => name !== sample[0]);
    expect(sampleOf(left, 10, 7).slice(0, 9)).toEqual(sample.slice(1));
  });
});

describe('the score', () => {
  const tried = (file: string, killed: number, of: number) =>
    Array.from({ length: of }, (_, number) => ({ file, killed: number < killed }));

  it('stands for each folder below its layer and for all, with the interval of the sample', () => {
    const lines = scoreLines([
      ...tried('src/flow/walk.ts', 1, 2),
      ...tried('src/validator/checks/keys/rules/a.ts', 8, 8),
    ]);
    expect(lines.map((line) => line.replace(/ +/g, ' '))).toEqual([
      'src/flow 1 of 2 50 % (9 to 91 %)',
      'src/validator/checks 8 of 8 100 % (68 to 100 %)',
      'all 9 of 10 90 % (60 to 98 %)',
    ]);
  });
});
