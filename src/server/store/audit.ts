import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { AuditEntry } from '../../report/types';
import type { AuditTable, Database } from './database';
import type { Actor } from './reportStore';

function entryOf({ at, who, action, subject, detail }: AuditTable): AuditEntry {
  return { at: at.toISOString(), who, action: action === 'erase' ? 'erase' : 'status', subject, detail };
}

/** Notes what was done; part of the transaction that does it. */
export async function note(
  db: Kysely<Database>,
  { who, at }: Actor,
  entry: Pick<AuditEntry, 'action' | 'subject' | 'detail'>,
): Promise<void> {
  await db
    .insertInto('audit')
    .values({ id: randomUUID(), at, who, ...entry })
    .execute();
}

/** The newest entries first; of one answer alone where that is named. */
export async function auditOf(db: Kysely<Database>, most: number, subject?: string): Promise<readonly AuditEntry[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .$if(subject !== undefined, (query) => query.where('subject', '=', subject ?? ''))
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(entryOf);
}
