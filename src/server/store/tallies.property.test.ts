import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { REASONS, VOTES } from '../../feedback';
import { redact } from '../../secrets';
import { recordVote } from '../feedback/recordVote';
import { sha256, tokenFor } from '../feedback/token';
import { VOTE } from '../testing/testApp';
import { OPENING_MS, STORES, useTestDatabase } from '../testing/testDatabase';
import type { Database } from './database';
import type { FeedbackStore } from './feedbackStore';
import { countAll } from './migrations/0003Report';
import { sqlStore } from './sqlStore';

const few = (letter: string) => fc.nat(3).map((digit) => `b1d3c0de-0000-4000-8000-0000000000${letter}${digit}`);
const moment = fc.constantFrom('2026-10-31T23:59:59Z', '2026-11-01T00:00:00Z', '2026-11-22T12:00:00Z');

const answer = fc
  .constantFrom(...VOTES)
  .chain((vote) => fc.record({ vote: fc.constant(vote), reasons: fc.subarray([...REASONS[vote]], { maxLength: 2 }) }));
const target = { id: few('0'), visitor: few('a') };
const operation = fc.oneof(
  fc.record({
    what: fc.constant('save' as const),
    ...target,
    answer,
    revision: fc.constantFrom(VOTE.revision, 'ffffffffffff'),
    locale: fc.constantFrom('ru' as const, 'tr' as const),
    cause: fc.constantFrom('' as const, 'ip_not_whitelisted' as const),
    moment,
  }),
  fc.record({ what: fc.constant('change' as const), ...target, answer }),
  fc.record({ what: fc.constant('remove' as const), ...target }),
  fc.record({ what: fc.constant('erase' as const), id: target.id }),
);
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

function run(store: FeedbackStore, wanted: Operation): Promise<unknown> {
  if (wanted.what === 'erase') return store.report.erase(wanted.id, { who: 'anna', at: new Date() });
  const { id, visitor } = wanted;
  const ticket = { id, tokenHash: sha256(tokenFor(id, visitor)) };
  if (wanted.what === 'remove') return store.remove(ticket);
  if (wanted.what === 'change') return store.change(ticket, wanted.answer, new Date());
  const { locale, revision, cause } = wanted;
  const vote = { id, visitor, page: VOTE.page, locale, revision, cause, ...wanted.answer };
  return recordVote({ store, clock: () => new Date(wanted.moment) }, { ...vote, comment: '' }, redact('').text);
}

async function counts(db: Kysely<Database>): Promise<unknown[]> {
  const { rows } = await sql`
    select span, page, locale, revision, about, cast(sum(yes) as integer) as yes, cast(sum(no) as integer) as no
    from vote_tally group by 1, 2, 3, 4, 5 having sum(yes) <> 0 or sum(no) <> 0 order by 1, 2, 3, 4, 5`.execute(db);
  return rows;
}

async function recounted(db: Kysely<Database>): Promise<unknown[]> {
  await db.deleteFrom('vote_tally').execute();
  await countAll(db);
  return counts(db);
}

describe.each(STORES)('on %s the counts are those of the votes that are there', (kind) => {
  const database = useTestDatabase(kind);

  test('after any operations one after the other', { timeout: OPENING_MS }, async () => {
    const law = fc.asyncProperty(fc.array(operation, { maxLength: 12 }), async (operations) => {
      await database.empty();
      for (const wanted of operations) await run(database.store, wanted);
      expect(await counts(database.db)).toEqual(await recounted(database.db));
    });
    await fc.assert(law, { numRuns: 20 });
  });

  test('after any operations all at once, by two servers', { timeout: OPENING_MS }, async () => {
    const law = fc.asyncProperty(fc.array(operation, { minLength: 10, maxLength: 30 }), async (operations) => {
      await database.empty();
      const servers = [database.store, sqlStore(database.db, async () => undefined)] as const;
      await Promise.all(operations.map((wanted, index) => run(servers[index % 2 === 0 ? 0 : 1], wanted)));
      expect(await counts(database.db)).toEqual(await recounted(database.db));
    });
    await fc.assert(law, { numRuns: 12 });
  });
});
