import { type Kysely, sql } from 'kysely';

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

/** What `0003` counts; by day and by month, for the vote itself, its cause and each of its reasons. */
const VOTE_COUNTS = sql`
  with told as (
    select created_at, page, locale, revision, vote, '' as about from feedback
    union all
    select created_at, page, locale, revision, vote, 'cause:' || cause from feedback where cause <> ''
    union all
    select created_at, page, locale, revision, vote, 'reason:' || unnest(string_to_array(reasons, ','))
    from feedback where reasons <> ''
  ), spans as (select 'YYYY-MM-DD' as format union all select 'YYYY-MM')
  select to_char(created_at at time zone 'UTC', format) as span, page, locale, revision, about, 0 as slot,
    cast(sum(case vote when 'yes' then 1 else 0 end) as integer) as yes,
    cast(sum(case vote when 'no' then 1 else 0 end) as integer) as no
  from told cross join spans group by 1, page, locale, revision, about`;

const OUTCOME_COUNTS = sql`
  select to_char(created_at at time zone 'UTC', format) as span, flow, cause, locale, revision, answer, 0 as slot,
    cast(count(*) as integer) as n
  from outcome cross join (select 'YYYY-MM-DD' as format union all select 'YYYY-MM') as spans
  group by 1, flow, cause, locale, revision, answer`;

/** Fills empty roll-ups from the rows themselves, in a few statements however many rows there are. */
export async function countAll<DB>(db: Kysely<DB>): Promise<void> {
  await sql`insert into vote_tally (span, page, locale, revision, about, slot, yes, no) ${VOTE_COUNTS}
    on conflict do nothing`.execute(db);
  await sql`insert into outcome_tally (span, flow, cause, locale, revision, answer, slot, n) ${OUTCOME_COUNTS}
    on conflict do nothing`.execute(db);
  await sql`insert into revision (page, locale, revision, first_seen)
    select page, locale, revision, min(created_at) from feedback where revision <> '' group by page, locale, revision
    on conflict do nothing`.execute(db);
}

/** What the report needs: cause and comment status of a vote, roll-ups, and the editions that servers have served. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await widenVotes(db);
  await createTallies(db);
  await countAll(db);
}
