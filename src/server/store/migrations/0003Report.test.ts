import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf } from '../../testing/testApp';
import { OPENING_MS, openTestDatabase, STORES, type TestDatabase } from '../../testing/testDatabase';
import { migrate } from '../migrate';
import { MIGRATIONS } from '.';

describe.each(STORES)('votes from before the report, on %s', (kind) => {
  let database: TestDatabase;

  async function oldVote(index: number, locale: string, reasons: string, day: string): Promise<void> {
    await sql`insert into feedback values (${idOf(index)}, '/a/', ${locale}, '0123456789ab', 'no', ${reasons}, '',
      'the same visitor', 'token', ${day}, ${day})`.execute(database.db);
  }

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    const { db } = database;
    for (const { name } of await db.introspection.getTables({ withInternalKyselyTables: true })) {
      await sql`drop table ${sql.table(name)}`.execute(db);
    }
    await migrate(db, Object.fromEntries(Object.entries(MIGRATIONS).slice(0, 2)));
    await oldVote(1, 'ru', 'unclear,other', '2026-10-31T23:30:00Z');
    await oldVote(2, 'de', '', '2026-11-01T00:30:00Z');
    await sql`insert into outcome values (${idOf(3)}, 'find_the_cause', 'kyc_not_verified', 'gone', 'ru', '0123456789ab',
      '2026-10-31T23:30:00Z')`.execute(db);
    await migrate(db);
  }, OPENING_MS);

  afterAll(() => database.store.close());

  test('are counted, each in its UTC day', async () => {
    const spans = ['2026-10-31', '2026-11-01'];
    const { spanSums, voteSums } = database.store.report;
    expect((await spanSums({ spans })).map(({ no }) => no)).toEqual([1, 1]);
    const reasons = (await voteSums({ spans })).filter(({ about }) => about !== '').map(({ about, no }) => [about, no]);
    expect(reasons.sort()).toEqual([
      ['reason:other', 1],
      ['reason:unclear', 1],
    ]);
  });

  test('are counted in their months too', async () => {
    const sums = await database.store.report.spanSums({ spans: ['2026-10', '2026-11'] });
    expect(sums.map(({ no }) => no)).toEqual([1, 1]);
  });

  test('stay two when they are of one visitor on two pages', async () => {
    expect(await database.rows()).toHaveLength(2);
  });

  test('make their revisions known, since the first of them', async () => {
    const [first] = await database.store.report.revisions({ locale: 'ru' });
    expect([first?.revision, first?.firstSeen]).toEqual(['0123456789ab', new Date('2026-10-31T23:30:00Z')]);
  });

  test('have their outcomes counted', async () => {
    const [sum] = await database.store.report.outcomeSums({ spans: ['2026-10'] });
    expect(sum).toMatchObject({ cause: 'kyc_not_verified', answer: 'gone', n: 1 });
  });
});
