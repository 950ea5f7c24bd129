import { describe, expect, test, vi } from 'vitest';
import { redact } from '../../secrets';
import { createLog } from '../log';
import { createMetrics } from '../metrics/metrics';
import { lateStore } from '../store/lateStore';
import { idOf, OUTCOME, VOTE } from '../testing/testApp';
import { STORES, useTestDatabase } from '../testing/testDatabase';
import { keepPromises, keepPromisesOnce } from './keepPromises';

const settings = { COMMENT_DAYS: 30, VOTE_DAYS: 60 };
const log = createLog({ write: () => undefined });
const metrics = createMetrics();

describe.each(STORES)('on %s', (kind) => {
  const database = useTestDatabase(kind);

  async function vote(index: number, comment: string, day: string): Promise<void> {
    const { visitor, ...rest } = VOTE;
    const hashes = { visitorHash: idOf(index), tokenHash: 'x' };
    const feedback = { ...rest, ...hashes, id: idOf(index), comment: redact(comment).text, cause: '', reasons: [] };
    await database.store.save(feedback, new Date(day));
  }

  /** An operator has said that this is the day; what is doubted otherwise is told below. */
  const runOn = (day: string) =>
    keepPromisesOnce({
      store: database.store,
      clock: () => new Date(day),
      log,
      metrics,
      settings: { ...settings, RETENTION_CONFIRM: day.slice(0, 10) },
    });

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

describe.each(STORES)('a clock that does not fit what the store has seen, on %s', (kind) => {
  const database = useTestDatabase(kind);
  const lines: string[] = [];
  const told = createLog({ write: (line: string) => lines.push(line) });

  /** A run at that moment; gives how many votes are left, and what the operator is told. */
  async function run(moment: string, confirm?: string): Promise<readonly [number, string]> {
    lines.length = 0;
    await keepPromisesOnce({
      store: database.store,
      clock: () => new Date(moment),
      log: told,
      metrics,
      settings: { ...settings, ...(confirm !== undefined && { RETENTION_CONFIRM: confirm }) },
    });
    const refused = lines.map((line) => JSON.parse(line)).find(({ refusal }) => refusal !== undefined);
    return [(await database.rows()).length, refused ? `${refused.refusal} ${refused.msg}` : ''];
  }

  async function votes(from: number, count: number, day: string): Promise<void> {
    const { visitor, ...rest } = VOTE;
    const indices = Array.from({ length: count }, (_, index) => from + index);
    const save = (index: number) => {
      const hashes = { visitorHash: idOf(index), tokenHash: 'x' };
      const vote = { ...rest, ...hashes, id: idOf(index), comment: redact('').text, cause: '', reasons: [] };
      return database.store.save(vote, new Date(day));
    };
    await Promise.all(indices.map(save));
  }

  test('deletes nothing when it is years ahead of the last run, also after votes came by it', async () => {
    await votes(1, 3, '2026-11-01T12:00:00Z');
    const right = await run('2026-11-02T12:00:00Z');
    const wrong = await run('2029-11-02T12:00:00Z');
    await votes(10, 1, '2029-11-02T12:00:00Z');
    const [left] = await run('2029-11-02T13:00:00Z');
    expect([right, wrong[0], left]).toEqual([[3, ''], 3, 4]);
    expect(wrong[1]).toMatch(/^clock_ahead .*2029-11-02.*2026-11-02.*RETENTION_CONFIRM=2029-11-02\.$/);
  });

  test('deletes nothing when it is ahead of the newest vote and there was no run yet, also after votes came by it', async () => {
    await votes(1, 3, '2026-11-01T12:00:00Z');
    const first = await run('2029-11-02T12:00:00Z');
    await votes(10, 1, '2029-11-02T12:00:00Z');
    const [left] = await run('2029-11-02T13:00:00Z');
    expect([first, left]).toEqual([[3, expect.stringMatching(/^clock_ahead/)], 4]);
  });

  test('deletes nothing when it is behind the last run', async () => {
    await votes(1, 3, '2026-11-01T12:00:00Z');
    await run('2026-11-02T12:00:00Z');
    expect(await run('1970-01-02T12:00:00Z')).toEqual([3, expect.stringMatching(/^clock_behind/)]);
  });

  test('is believed when the operator says that it is this day, and from then on', async () => {
    await votes(1, 3, '2026-11-01T12:00:00Z');
    await run('2026-11-02T12:00:00Z');
    const confirmed = await run('2027-11-02T12:00:00Z', '2027-11-02');
    expect([confirmed, await run('2027-11-03T12:00:00Z')]).toEqual([
      [0, ''],
      [0, ''],
    ]);
  });

  test('is not believed for another day than the operator said', async () => {
    await votes(1, 3, '2026-11-01T12:00:00Z');
    expect((await run('2029-11-02T12:00:00Z', '2026-11-02'))[0]).toBe(3);
  });

  test('or a run for more than a fifth of all rows, waits for the operator', async () => {
    await votes(1, 150, '2026-09-03T00:00:00Z');
    await votes(1000, 150, '2026-11-01T12:00:00Z');
    await database.store.forget({ comments: new Date(0), votes: new Date(0) }, new Date('2026-11-02T00:00:00Z'));
    const doubted = await run('2026-11-03T00:00:00Z');
    const confirmed = await run('2026-11-03T00:00:00Z', '2026-11-03');
    expect([doubted[0], doubted[1], confirmed[0]]).toEqual([300, expect.stringMatching(/^too_many .*150 of 300/), 150]);
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
  const counted = createMetrics();
  keepPromises({ ...job, metrics: counted, settings }, stopping.signal);
  await vi.advanceTimersByTimeAsync(7_200_000);
  stopping.abort();
  await vi.advanceTimersByTimeAsync(7_200_000);
  vi.useRealTimers();
  const away = 'nothing deleted by age: database away';
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual([away, away]);
  expect(await counted.text()).toContain('help_retention_runs_total{result="failed"} 2');
});
