import { describe, expect, it } from 'vitest';
import { answersOf } from './answersOf';
import {
  brierScore,
  calibrationError,
  crossValidated,
  crossValidatedLikely,
  rightOfLikely,
  type Said,
  saidOf,
} from './calibration';
import { readAllCases } from './cases';

const cases = readAllCases();
const byText = cases.filter(({ paste }) => paste !== '').map((each) => saidOf(each));
const byFacts = cases.map((each) => saidOf(each, answersOf(each.facts)));

const one = (chance: number, isRight: boolean): Said => ({
  ...{ id: 'x', led: 'clock_skew', word: chance > 0.7 ? 'likely' : 'possible', truth: 'possible' },
  ...{ chance, isRight },
});

describe('what the chances are worth', () => {
  it('is right from the text alone, every case judged by what the others say of the scale', () => {
    const held = crossValidated(byText);
    expect(calibrationError(held)).toBeLessThanOrEqual(0.08);
    expect(brierScore(held)).toBeLessThanOrEqual(0.14);
  });

  it('is too modest rather than too sure with the facts as answers, and by no more than a tenth', () => {
    expect(calibrationError(byFacts)).toBeLessThanOrEqual(0.1);
    expect(calibrationError(crossValidated(byFacts))).toBeLessThanOrEqual(0.1);
    expect(brierScore(byFacts)).toBeLessThanOrEqual(0.095);
  });

  it('keeps "likely" for what is right in 95 % or more, also by a threshold that the other cases chose', () => {
    expect(rightOfLikely(byText)).toBeGreaterThanOrEqual(0.95);
    expect(rightOfLikely(byFacts)).toBeGreaterThanOrEqual(0.95);
    expect(crossValidatedLikely(byText)).toBeGreaterThanOrEqual(0.95);
  });

  it('calls a third of the texts and half of the cases with their facts likely, or the word would say nothing', () => {
    const likely = (said: readonly Said[]) => said.filter(({ word }) => word === 'likely').length / said.length;
    expect(likely(byText)).toBeGreaterThan(0.33);
    expect(likely(byFacts)).toBeGreaterThan(0.5);
  });

  it.each([...byText, ...byFacts])('$id: the true cause is neither ruled out nor called unlikely', ({ truth }) => {
    expect(['likely', 'possible', undefined]).toContain(truth);
  });
});

describe('the measures', () => {
  it('are 0 of an engine that is sure and right, and large of one that is sure and wrong', () => {
    expect(calibrationError([one(1, true), one(1, true)])).toBe(0);
    expect(calibrationError([one(1, false), one(0.9, false)])).toBeCloseTo(0.95);
    expect(brierScore([one(1, false), one(0, false)])).toBeCloseTo(0.5);
    expect(rightOfLikely([one(0.8, true), one(0.8, false), one(0.5, false)])).toBe(0.5);
  });

  it('find that an engine is too sure, by the other cases alone', () => {
    const boaster = [...Array(30)].map((_, at) => one(0.95, at % 3 > 0));
    expect(calibrationError(crossValidated(boaster))).toBeLessThan(calibrationError(boaster));
  });
});
