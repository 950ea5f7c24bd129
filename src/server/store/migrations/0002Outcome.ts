import type { Kysely } from 'kysely';

/** The table of outcomes: which cause a walk through a flow ended at, and what became of it. Nobody stands behind one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outcome')
    .ifNotExists()
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('flow', 'text', (column) => column.notNull())
    .addColumn('cause', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
}
