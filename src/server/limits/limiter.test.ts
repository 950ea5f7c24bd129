import { describe, expect, test } from 'vitest';
import { createLog } from '../log';
import { STORES, useTestDatabase } from '../testing/testDatabase';
import { createLimiter, type Limiter } from './limiter';
import { openLimitPool } from './openLimitPool';

const RULE = { points: 8, duration: 60 };

/** How many of so many tries find room. */
async function taken(limiter: Limiter, tries: number, key = 'somebody'): Promise<number> {
  let count = 0;
  for (let attempt = 0; attempt < tries; attempt += 1) if (await limiter.take(key)) count += 1;
  return count;
}

test('alone, a limiter takes as many as its rule says', async () => {
  expect(await taken(createLimiter('a', RULE, undefined), 20)).toBe(8);
});

test('one is not counted against another', async () => {
  const limiter = createLimiter('b', RULE, undefined);
  await taken(limiter, 20);
  expect(await taken(limiter, 1, 'somebody else')).toBe(1);
});

test('what is given back can be taken again', async () => {
  const limiter = createLimiter('c', RULE, undefined);
  for (let attempt = 0; attempt < 20; attempt += 1) await (await limiter.take('somebody'))?.();
  expect(await taken(limiter, 20)).toBe(8);
});

test('a rule of no points limits nothing', async () => {
  expect(await taken(createLimiter('d', { ...RULE, points: 0 }, undefined), 100)).toBe(100);
});

test('while the database is away each server counts by itself', async () => {
  const away = openLimitPool('postgresql://nobody@127.0.0.1:1/none', createLog({ write: () => undefined }));
  expect(await taken(createLimiter('e', RULE, away), 20)).toBe(8);
  await away.end();
});

describe.each(STORES)('on %s', (kind) => {
  const database = useTestDatabase(kind);

  test('two servers together take the rule once, and what each may take unasked', async () => {
    const [one, two] = [createLimiter('f', RULE, database.pool), createLimiter('f', RULE, database.pool)];
    const [first, second] = [await taken(one, 20), await taken(two, 20)];
    // A quarter of the rule is free on each.
    expect([first, second]).toEqual([8, 2]);
  });

  test('who takes little costs no query', async () => {
    await taken(createLimiter('g', RULE, database.pool), 2, 'reader');
    const { rows } = await database.pool.query(`select key from rate_limit where key like 'g:%'`);
    expect(rows).toEqual([]);
  });

  test('what is given back can be taken again', async () => {
    const limiter = createLimiter('h', RULE, database.pool);
    for (let attempt = 0; attempt < 20; attempt += 1) await (await limiter.take('somebody'))?.();
    expect(await taken(limiter, 20)).toBe(8);
  });
});
