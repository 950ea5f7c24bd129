import type pg from 'pg';

/** The period of the report, five years of days. */
export const YEARS = { from: '2021-11-22', to: '2026-11-21' };

const DAYS = 1826;

/**
 * Fills the tables with so many votes, spread evenly over five years of days, three pages, four languages and a revision
 * for each half year; of five votes one names one of six causes, two have a reason, and of ten one has a comment. Rows
 * and roll-ups are made by a few statements over `generate_series`, the roll-ups by the statements of the migration.
 */
export async function generate(pool: pg.Pool, votes: number, countAll: () => Promise<void>): Promise<void> {
  await pool.query('delete from feedback');
  await pool.query('delete from vote_tally');
  await pool.query(
    `insert into feedback (id, page, locale, revision, vote, reasons, comment, visitor_hash, token_hash, cause, status,
       fixed_in, created_at, updated_at)
     select gen_random_uuid(), page, locale, revision, vote, reasons, comment, 'made ' || n, '', cause, '', '', at, at
     from (
       select n, at,
         (array['/auth-invalid/', '/new-key/', '/find-the-cause/'])[1 + n % 3] as page,
         (array['en', 'ru', 'de', 'tr'])[1 + (n / 3) % 4] as locale,
         '00000000000' || to_hex(cast(extract(year from at) as integer) % 5 * 2 + case when extract(month from at) > 6 then 1 else 0 end) as revision,
         case when n % 7 < 5 then 'yes' else 'no' end as vote,
         case when n % 5 > 1 then '' when n % 7 < 5 then 'clear' else 'unclear' end as reasons,
         case when n % 10 = 0 then 'The screens look different for me, but I found it in the end.' else '' end as comment,
         case when (n / 7) % 5 > 0 then '' else (array['spot_trading_off', 'ip_not_whitelisted', 'kyc_not_verified',
           'key_copied_wrong', 'key_deleted', 'clock_skew'])[1 + (n / 35) % 6] end as cause
       from (select n, timestamptz '${YEARS.from} 12:00:00Z' + (cast(n as bigint) * ${DAYS} / $1) * interval '1 day' as at
             from generate_series(0, cast($1 as integer) - 1) as n) as days
     ) as votes`,
    [votes],
  );
  await countAll();
  await pool.query('analyze');
}
