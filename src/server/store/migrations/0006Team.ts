import { type Kysely, sql } from 'kysely';

/** What several people need to work on comments: a log of who did what, and comments counted by status. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table if not exists audit (
    id uuid primary key, at timestamptz not null, who text not null, action text not null, subject text not null,
    detail text not null)`.execute(db);
  await sql`create index if not exists audit_newest on audit (at)`.execute(db);
  await sql`create index if not exists audit_subject on audit (subject, at)`.execute(db);
  await sql`create index if not exists feedback_status on feedback (status, created_at) where comment <> ''`.execute(
    db,
  );
}
