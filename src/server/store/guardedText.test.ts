import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { OPENING_MS, openTestDatabase } from '../testing/testDatabase';

/**
 * Every column that can hold text and is not a `CleanText`, and why no words of a reader can be in it. A new column of
 * text fails the tests below until it is filled through the guard, or stands here with its reason.
 */
const NO_WORDS_OF_A_READER: Readonly<Record<string, string>> = {
  'feedback.page': 'in the list of pages',
  'feedback.locale': 'in the list of locales',
  'feedback.revision': 'in the list of revisions',
  'feedback.vote': 'yes or no',
  'feedback.reasons': 'ids from the list of reasons',
  'feedback.visitor_hash': 'a hash',
  'feedback.token_hash': 'a hash',
  'feedback.cause': 'in the list of causes',
  'feedback.status': 'in the list of statuses',
  'feedback.fixed_in': 'twelve hexadecimal digits',
  'outcome.flow': 'in the list of flows',
  'outcome.cause': 'in the list of causes',
  'outcome.answer': 'in the list of answers',
  'outcome.locale': 'in the list of locales',
  'outcome.revision': 'in the list of revisions',
  'vote_tally.span': 'a day or month',
  'vote_tally.page': 'as in the vote',
  'vote_tally.locale': 'as in the vote',
  'vote_tally.revision': 'as in the vote',
  'vote_tally.about': 'an id of a cause or reason',
  'outcome_tally.span': 'a day or month',
  'outcome_tally.flow': 'as in the outcome',
  'outcome_tally.cause': 'as in the outcome',
  'outcome_tally.locale': 'as in the outcome',
  'outcome_tally.revision': 'as in the outcome',
  'outcome_tally.answer': 'as in the outcome',
  'revision.page': 'read from the built site',
  'revision.locale': 'read from the built site',
  'revision.revision': 'read from the built site',
  'audit.who': 'the name of a token in the settings',
  'audit.action': 'in the list of actions',
  'audit.subject': 'the id of an answer',
  'audit.detail': 'statuses and a revision',
  'rate_limit.key': 'a hash, or a page in the list',
};

const SOURCE = readFileSync('src/server/store/database.ts', 'utf8');

/** The columns that the types of the tables declare as so and so. */
function declaredAs(type: string): readonly string[] {
  const tables = new Map([...SOURCE.matchAll(/^ {2}(\w+): (\w+Table);$/gm)].map(([, table, name]) => [name, table]));
  return [...SOURCE.matchAll(/export interface (\w+Table) \{([^}]*)\}/g)].flatMap(([, name, body = '']) =>
    [...body.matchAll(/^ {2}(\w+): (.+);$/gm)]
      .filter(([, , declared]) => declared === type)
      .map(([, column]) => `${tables.get(name)}.${column}`),
  );
}

test(
  'every column of text in the database is filled through the guard, or is known to hold no words of a reader',
  async () => {
    const database = await openTestDatabase('PostgreSQL');
    const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely_%' and data_type not in
      ('uuid', 'integer', 'bigint', 'timestamp with time zone')`.execute(database.db);
    await database.store.close();
    const guarded = declaredAs('CleanText');
    const expected = [...guarded, ...Object.keys(NO_WORDS_OF_A_READER)].sort();
    expect(rows.map(({ name }) => name).sort()).toEqual(expected);
    expect(guarded).toEqual(['feedback.comment']);
  },
  OPENING_MS,
);

test('no type of a column can hold words by the back door', () => {
  const ids = ['feedback.id', 'outcome.id', 'audit.id'];
  const loose = declaredAs('string').filter((column) => !ids.includes(column) && !(column in NO_WORDS_OF_A_READER));
  expect(loose).toEqual([]);
});

test('only the guard makes clean text', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const makers = files.filter((name) => /\bas (unknown as )?CleanText\b/.test(readFileSync(`src/${name}`, 'utf8')));
  expect(makers.filter((name) => !name.endsWith('guardedText.test.ts'))).toEqual(['secrets/redact.ts']);
});
