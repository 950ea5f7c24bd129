import { describe, expect, test, vi } from 'vitest';
import { redact } from '../../secrets';
import { createLog } from '../log';
import { lateStore } from '../store/lateStore';
import { idOf, OUTCOME, VOTE } from '../testing/testApp';
import { STORES, useTestDatabase } from '../testing/testDatabase';
import { keepPromises, keepPromisesOnce } from './keepPromises';

const settings = { COMMENT_DAYS: 30, VOTE_DAYS: 60 };
const log = createLog({ write: () => undefined });

describe.each(STORES)('on %s', (kind) => {
  const database = useTestDatabase(kind);

  async function vote(index: number, comment: string, day: string): Promise<void> {
    const { visitor, ...rest } = VOTE;
    const hashes = { visitorHash: idOf(index), tokenHash: 'x' };
    const feedback = { ...rest, ...hashes, id: idOf(index), comment: redact(comment).text, cause: '', reasons: [] };
    await database.store.save(feedback, new Date(day));
  }

  const runOn = (day: string) => keepPromisesOnce({ store: database.store, clock: () => new Date(day), log, settings });

  test('a comment goes when it reaches its age, and its vote stays', async () => {
    await vote(1, 'secret thoughts', '2026-11-01T12:00:00Z');
    await runOn('2026-12-01T11:59:59Z');
    const before = await database.rows();
    await runOn('2026-12-01T12:00:01Z');
    expect([before, await database.rows()]).toMatchObject([[{ comment: 'secret thoughts' }], [{ comment: '' }]]);
  });

  test('a vote goes when it reaches its age, with its comment', async () => {
    await vote(1, 'old', '2026-11-01T12:00:00Z');
    await vote(2, 'young', '2026-12-31T12:00:00Z');
    await runOn('2026-12-31T12:00:01Z');
    expect(await database.rows()).toMatchObject([{ id: idOf(2), comment: 'young' }]);
  });

  test('an outcome goes with the votes of its day', async () => {
    await database.store.saveOutcome(OUTCOME, new Date('2026-11-01'));
    await runOn('2026-12-31T00:00:01Z');
    expect(await database.outcomes()).toEqual([]);
  });

  test('more than one part of the table goes in one run', async () => {
    const indices = Array.from({ length: 1201 }, (_, index) => index);
    await Promise.all(indices.map((index) => vote(index, 'x', '2026-01-01')));
    await runOn('2026-11-22');
    expect(await database.rows()).toEqual([]);
  });

  test('three servers may do it at once', async () => {
    for (let index = 0; index < 20; index += 1) await vote(index, 'x', index < 10 ? '2026-01-01' : '2026-11-22');
    await Promise.all([runOn('2026-11-22'), runOn('2026-11-22'), runOn('2026-11-22')]);
    expect(await database.rows()).toHaveLength(10);
  });
});

test('it is done every hour until the server stops, also while the database is away', async () => {
  vi.useFakeTimers();
  const lines: string[] = [];
  const stopping = new AbortController();
  const job = {
    store: lateStore(),
    clock: () => new Date(),
    log: createLog({ write: (line: string) => lines.push(line) }),
  };
  await keepPromises({ ...job, settings }, stopping.signal);
  await vi.advanceTimersByTimeAsync(3_600_000);
  stopping.abort();
  await vi.advanceTimersByTimeAsync(7_200_000);
  vi.useRealTimers();
  const away = 'nothing deleted by age: database away';
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual([away, away]);
});
