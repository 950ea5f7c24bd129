import { type Kysely, sql } from 'kysely';
import type { Database } from './database';
import type { PageRevision } from './feedbackStore';

/** Notes what a server serves from now on; what is noted already keeps its time. */
export async function noteRevisions(
  db: Kysely<Database>,
  served: readonly Required<PageRevision>[],
  now: Date,
): Promise<void> {
  if (served.length === 0) return;
  await db
    .insertInto('revision')
    .values(served.map((entry) => ({ ...entry, first_seen: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Remembers the revisions it found: there are few, and one that was served once stays known. */
export function knownRevisions(db: Kysely<Database>): (wanted: PageRevision) => Promise<string> {
  const found = new Set<string>();
  return async ({ page, locale, revision }) => {
    const key = `${page ?? ''} ${locale} ${revision}`;
    if (found.has(key)) return revision;
    const row = await db
      .selectFrom('revision')
      .select(sql<number>`1`.as('one'))
      .where('revision', '=', revision)
      .where('locale', '=', locale)
      .$if(page !== undefined, (query) => query.where('page', '=', page ?? ''))
      .limit(1)
      .executeTakeFirst();
    if (!row) return '';
    found.add(key);
    return revision;
  };
}
