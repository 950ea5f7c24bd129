import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { redact } from '../../secrets';
import { idOf, NOW, VOTE } from '../testing/testApp';
import { STORES, useTestDatabase } from '../testing/testDatabase';
import { createDatabase } from './database';
import { type Feedback, StoreUnavailable } from './feedbackStore';
import { sqlStore } from './sqlStore';

const { visitor, ...ANSWER } = VOTE;

/** A vote of its own visitor, unless told otherwise. */
function voteOf(index: number, other: Partial<Feedback> = {}): Feedback {
  const hashes = { visitorHash: `visitor ${index}`, tokenHash: `token ${index}` };
  return { ...ANSWER, ...hashes, id: idOf(index), reasons: [], comment: redact('').text, cause: '', ...other };
}

describe.each(STORES)('votes that are sent at once, on %s', (kind) => {
  const database = useTestDatabase(kind);

  /** In one statement, or in as few as hold them. */
  const saveAll = (votes: readonly Feedback[]) =>
    Promise.allSettled([voteOf(0), ...votes].map((vote) => database.store.save(vote, NOW)));
  const counted = async () => {
    const sums = await database.store.report.voteSums({ spans: ['2026-11'] });
    return sums.filter(({ about }) => about === '').reduce((sum, { yes, no }) => sum + yes + no, 0);
  };

  test('are each kept and counted once, however many there are', async () => {
    await saveAll(Array.from({ length: 450 }, (_, index) => voteOf(index + 1)));
    expect([(await database.rows()).length, await counted()]).toEqual([451, 451]);
  });

  test('are counted once when all of them are sent again, with one that is new', async () => {
    await saveAll([voteOf(1), voteOf(2)]);
    await saveAll([voteOf(1), voteOf(2), voteOf(3)]);
    expect([(await database.rows()).length, await counted()]).toEqual([4, 4]);
  });

  test('are one vote when they are of one visitor, kept under the id of the first and with the answer of the last', async () => {
    const again = { visitorHash: 'visitor 1' };
    const kept = await saveAll([voteOf(1), voteOf(2, again), voteOf(3, { ...again, vote: 'no' })]);
    expect(kept.map((one) => 'value' in one && one.value)).toEqual([idOf(0), idOf(1), idOf(1), idOf(1)]);
    expect([(await database.rows()).length, await counted()]).toEqual([2, 2]);
  });

  test('leave the first as it is when another visitor sends the same id', async () => {
    await saveAll([voteOf(1), voteOf(2, { id: idOf(1), vote: 'no' })]);
    const rows = await database.rows();
    expect([rows.map(({ id, vote }) => [id, vote]).sort(), await counted()]).toEqual([
      [
        [idOf(0), 'yes'],
        [idOf(1), 'yes'],
      ],
      2,
    ]);
  });

  test.each([
    ['an id that is none', { id: 'x' }],
    ['a NUL in it', { cause: 'a\0b' }],
  ])('are kept when one among them has %s, which is refused alone', async (_, broken) => {
    const results = await saveAll([voteOf(1), voteOf(2, broken), voteOf(3)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect([(await database.rows()).length, await counted()]).toEqual([3, 3]);
  });

  test('keep a comment with quotes, line ends and other alphabets as it was written', async () => {
    const comment = '"\\u0000" \\ \'; -- \n\t ключ 🔑 \u2028';
    await saveAll([voteOf(1, { comment: redact(comment).text })]);
    expect((await database.rows()).map((row) => row.comment).sort()).toEqual(['', comment]);
  });
});

test('votes that find the database away are refused at once, without a try for each', async () => {
  let tries = 0;
  const pool = new pg.Pool();
  pool.connect = async () => {
    tries += 1;
    throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
  };
  const store = sqlStore(createDatabase(pool), () => pool.end());
  const results = await Promise.allSettled([1, 2, 3, 4].map((index) => store.save(voteOf(index), NOW)));
  expect(results.map((one) => 'reason' in one && one.reason instanceof StoreUnavailable)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(tries).toBe(1);
});
