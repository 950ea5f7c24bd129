import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Leftovers, leftoversIn } from './leftovers';
import { SWEEP_AFTER_MS, sweeping } from './sweeping';

let file: string;
let leftovers: Leftovers;

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'leftovers-')), 'note');
  leftovers = leftoversIn(file);
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const nothing = async () => undefined;

/** What the next process would know. */
const known = () => leftoversIn(file).any();

test('what was noted outlives the process until it is swept', async () => {
  leftovers.note();
  const before = known();
  await leftovers.sweepBy(nothing);
  expect([before, known(), leftovers.any()]).toEqual([true, false, false]);
});

test('what is noted during a sweep stays noted', async () => {
  leftovers.note();
  await leftovers.sweepBy(async () => leftovers.note());
  expect([known(), leftovers.any()]).toEqual([true, true]);
});

test('a sweep that fails leaves the note', async () => {
  leftovers.note();
  await leftovers.sweepBy(() => Promise.reject(new Error('full'))).catch(() => undefined);
  expect([known(), leftovers.any()]).toEqual([true, true]);
});

test('many deletions are swept once, within the ten minutes that are promised, and again when that failed', async () => {
  const works = [() => Promise.reject(new Error('full')), nothing];
  let swept = 0;
  const sweeper = sweeping(
    leftovers,
    () => works[swept++]?.() ?? nothing(),
    () => undefined,
  );
  for (let index = 0; index < 3; index += 1) {
    leftovers.note();
    sweeper.soon();
  }
  await vi.advanceTimersByTimeAsync(SWEEP_AFTER_MS - 1);
  const early = swept;
  await vi.advanceTimersByTimeAsync(600_000 - SWEEP_AFTER_MS);
  expect([early, swept, leftovers.any()]).toEqual([0, 2, false]);
});

test('a stop sweeps what there is', async () => {
  let swept = 0;
  const sweeper = sweeping(
    leftovers,
    async () => {
      swept += 1;
    },
    () => undefined,
  );
  await sweeper.stop();
  const without = swept;
  leftovers.note();
  await sweeper.stop();
  expect([without, swept]).toEqual([0, 1]);
});
