import { describe, expect, test } from 'vitest';
import { redact } from '../../secrets';
import { idOf, NOW, OUTCOME, VOTE } from '../testing/testApp';
import { sumsIn, useTestDatabase } from '../testing/testDatabase';
import { copyAll } from './copyAll';

describe('a move', () => {
  const embedded = useTestDatabase('embedded');
  const served = useTestDatabase('PostgreSQL');

  async function vote(store: typeof embedded.store, index: number): Promise<void> {
    const { visitor, ...rest } = VOTE;
    const own = { id: idOf(index), visitorHash: `visitor ${index}`, tokenHash: 'x', comment: redact('ключ').text };
    await store.save({ ...rest, ...own, cause: '', reasons: ['clear'] }, NOW);
  }

  test('everything moves from the embedded store to PostgreSQL, more than is read at once, to the last count', async () => {
    for (let index = 0; index < 501; index += 1) await vote(embedded.store, index);
    await embedded.store.saveOutcome(OUTCOME, NOW);
    await copyAll(embedded.db, served.db);
    const all = async (database: typeof embedded) => [
      await database.rows(),
      await database.outcomes(),
      await sumsIn(database.store, ['2026-11-22']),
    ];
    expect(await all(served)).toEqual(await all(embedded));
  });

  test('a database that has votes gets none of another', async () => {
    await vote(embedded.store, 1);
    await vote(served.store, 2);
    await expect(copyAll(embedded.db, served.db)).rejects.toThrow('has rows in feedback already');
    expect((await served.rows()).map(({ id }) => id)).toEqual([idOf(2)]);
  });
});
