import type { Kysely } from 'kysely';

/** When deleting by age ran last, by the clock of the server that did it: one row. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('retention')
    .ifNotExists()
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('last_run', 'timestamptz', (column) => column.notNull())
    .execute();
}
