import { type Kysely, type RawBuilder, sql } from 'kysely';

async function widenVotes(db: Kysely<unknown>): Promise<void> {
  for (const column of ['cause', 'status', 'fixed_in']) {
    await sql`alter table feedback add column if not exists ${sql.ref(column)} text not null default ''`.execute(db);
  }
  // Votes from before this rule had one hash for all pages; their ids stand in for it, so that they take no part.
  await sql`update feedback set visitor_hash = id::text where length(visitor_hash) <> 36`.execute(db);
  await sql`create unique index if not exists feedback_once on feedback (visitor_hash)`.execute(db);
  await sql`create index if not exists feedback_age on feedback (created_at)`.execute(db);
  await sql`create index if not exists feedback_comments on feedback (created_at, id) where comment <> ''`.execute(db);
  await sql`create index if not exists outcome_age on outcome (created_at)`.execute(db);
}

async function createTallies(db: Kysely<unknown>): Promise<void> {
  await sql`create table if not exists vote_tally (
    span text not null, page text not null, locale text not null, revision text not null, about text not null,
    slot integer not null, yes integer not null, no integer not null,
    primary key (span, page, locale, revision, about, slot))`.execute(db);
  await sql`create table if not exists outcome_tally (
    span text not null, flow text not null, cause text not null, locale text not null, revision text not null,
    answer text not null, slot integer not null, n integer not null,
    primary key (span, flow, cause, locale, revision, answer, slot))`.execute(db);
  await sql`create table if not exists revision (
    page text not null, locale text not null, revision text not null, first_seen timestamptz not null,
    primary key (page, locale, revision))`.execute(db);
}

/** Each of the rows as one vote about something, by day and by month. */
function voteCounts(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    insert into vote_tally (span, page, locale, revision, about, slot, yes, no)
    select to_char(created_at at time zone 'UTC', format), page, locale, revision, about, 0,
      cast(sum(case vote when 'yes' then 1 else 0 end) as integer),
      cast(sum(case vote when 'no' then 1 else 0 end) as integer)
    from (${rows}) as told cross join (select 'YYYY-MM-DD' as format union all select 'YYYY-MM') as spans
    group by 1, page, locale, revision, about
    on conflict do nothing`;
}

const VOTES = sql`select created_at, page, locale, revision, vote, '' as about from feedback`;

const REASONS = sql`
  select created_at, page, locale, revision, vote, 'reason:' || unnest(string_to_array(reasons, ',')) as about
  from feedback where reasons <> ''`;

const CAUSES = sql`
  select created_at, page, locale, revision, vote, 'cause:' || cause as about from feedback where cause <> ''`;

const OUTCOME_COUNTS = sql`
  insert into outcome_tally (span, flow, cause, locale, revision, answer, slot, n)
  select to_char(created_at at time zone 'UTC', format), flow, cause, locale, revision, answer, 0,
    cast(count(*) as integer)
  from outcome cross join (select 'YYYY-MM-DD' as format union all select 'YYYY-MM') as spans
  group by 1, flow, cause, locale, revision, answer
  on conflict do nothing`;

const REVISIONS = sql`
  insert into revision (page, locale, revision, first_seen)
  select page, locale, revision, min(created_at) from feedback where revision <> '' group by page, locale, revision
  on conflict do nothing`;

/** Causes are new with this migration; and not every database sees a column in the transaction that adds it. */
const WHAT_WAS_THERE = [voteCounts(VOTES), voteCounts(REASONS), OUTCOME_COUNTS, REVISIONS];

/** Fills empty roll-ups from the rows themselves, in a few statements however many rows there are. */
export async function countAll<DB>(db: Kysely<DB>): Promise<void> {
  for (const count of [...WHAT_WAS_THERE, voteCounts(CAUSES)]) await count.execute(db);
}

/** What the report needs: cause and comment status of a vote, roll-ups, and the editions that servers have served. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await widenVotes(db);
  await createTallies(db);
  for (const count of WHAT_WAS_THERE) await count.execute(db);
}
