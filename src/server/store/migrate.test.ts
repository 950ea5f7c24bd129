import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { STORES, type TestDatabase, useTestDatabase } from '../testing/testDatabase';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations';

describe.each(STORES)('on %s', (kind) => {
  const database = useTestDatabase(kind, { own: true });

  async function migrationsRun(): Promise<string[]> {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database.db);
    return rows.map((row) => row.name);
  }

  test('every migration is noted once, also when two processes start at once', async () => {
    for (const { name } of await database.db.introspection.getTables({ withInternalKyselyTables: true })) {
      await sql`drop table ${sql.table(name)}`.execute(database.db);
    }
    await Promise.all([migrate(database.db), migrate(database.db), migrate(database.db)]);
    expect(await migrationsRun()).toEqual(Object.keys(MIGRATIONS));
  });

  test('a migration that made its table but not its note is finished', async () => {
    await sql`delete from kysely_migration`.execute(database.db);
    await migrate(database.db);
    expect(await migrationsRun()).toEqual(Object.keys(MIGRATIONS));
  });

  test('a migration that fails because another process was quicker is tried again', async () => {
    let attempts = 0;
    const contested = {
      ...MIGRATIONS,
      '9998_contested': {
        up: async () => {
          attempts += 1;
          if (attempts === 1) throw new Error('relation already exists');
        },
      },
    };
    await migrate(database.db, contested);
    expect(await migrationsRun()).toEqual(Object.keys(contested));
    await sql`delete from kysely_migration where name = '9998_contested'`.execute(database.db);
  });

  test('a migration that fails leaves nothing behind and is thrown', async () => {
    const broken = {
      ...MIGRATIONS,
      '9999_broken': {
        up: async (db: TestDatabase['db']) => {
          await sql`create table half (id int)`.execute(db);
          throw new Error('no');
        },
      },
    };
    await expect(migrate(database.db, broken)).rejects.toThrow('no');
    expect((await sql`select to_regclass('half') as found`.execute(database.db)).rows).toEqual([{ found: null }]);
  });

  test('a database that a later release has changed is told as that, and stays as it is', async () => {
    await sql`insert into kysely_migration values ('9999_future', '2027-01-01')`.execute(database.db);
    const fault = await migrate(database.db).catch((error: unknown) => error);
    const found = await migrationsRun();
    await sql`delete from kysely_migration where name = '9999_future'`.execute(database.db);
    expect([fault, found.at(-1)]).toEqual([expect.objectContaining({ code: 'later_release' }), '9999_future']);
  });

  test('ready tells whether the database answers', async () => {
    expect(await database.store.ready()).toBe(true);
  });

  test('a database that lacks a migration is not ready', async () => {
    const newest = Object.keys(MIGRATIONS).at(-1);
    await sql`delete from kysely_migration where name = ${newest}`.execute(database.db);
    const ready = await database.store.ready();
    await migrate(database.db);
    expect([ready, await database.store.ready()]).toEqual([false, true]);
  });
});
