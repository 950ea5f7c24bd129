import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { redact } from '../../../secrets';
import { filesWith } from '../../testing/filesWith';
import { idOf, NOW, VOTE } from '../../testing/testApp';
import { OPENING_MS } from '../../testing/testDatabase';
import { createDatabase } from '../database';
import type { FeedbackStore } from '../feedbackStore';
import { migrate } from '../migrate';
import { sqlStore } from '../sqlStore';
import { embeddedPool } from './openEmbedded';
import { rewrite } from './rewrite';

let folder: string;
let store: FeedbackStore;
let erased = 0;
let sweep: () => Promise<void>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deleted-'));
  const loadDataDir = new Blob([new Uint8Array(readFileSync(inject('emptyEmbedded')))]);
  const lite = await PGlite.create(folder, { loadDataDir });
  const db = createDatabase(embeddedPool(lite));
  await migrate(db);
  const close = () => db.destroy().then(() => lite.close());
  store = sqlStore(db, close, () => {
    erased += 1;
  });
  sweep = () => rewrite(db);
}, OPENING_MS);

afterAll(() => store.close());

const hashOf = (index: number) => ({ visitorHash: `visitor ${index}`, tokenHash: `token ${index}` });
const ticket = (index: number) => ({ id: idOf(index), tokenHash: `token ${index}` });
const clean = (text: string) => redact(text).text;

async function write(index: number, comment: string, at = NOW): Promise<void> {
  const { visitor, ...rest } = VOTE;
  const feedback = { ...rest, ...hashOf(index), id: idOf(index), comment: clean(comment), cause: '', reasons: [] };
  await store.save(feedback, at);
}

const WAYS: readonly (readonly [string, (index: number) => Promise<unknown>])[] = [
  ['taken back by its reader', (index) => store.remove(ticket(index))],
  ['emptied by its reader', (index) => store.change(ticket(index), { comment: clean('') }, NOW)],
  ['written anew by its reader', (index) => store.change(ticket(index), { comment: clean('other words') }, NOW)],
  ['sent again with other words', (index) => write(index, 'other words')],
  ['erased by the team', (index) => store.report.erase(idOf(index), { who: 'anna', at: NOW })],
  ['too old', () => store.forget({ comments: NOW, votes: new Date(0) }, NOW)],
  ['of a vote that is too old', () => store.forget({ comments: new Date(0), votes: NOW }, NOW)],
];

test.each(WAYS.map(([name, erase], index) => ({ name, erase, index })))(
  'a comment that is $name is in no file after the files were written anew, and what is kept is',
  async ({ erase, index }) => {
    const word = `Zyxwort${index}qq`;
    await write(100 + index, `keep Bleibt${index}qq`, new Date(NOW.getTime() + 1));
    await write(index, `about ${word} and more`, new Date(NOW.getTime() - 1));
    const [before, noted] = [filesWith(folder, word).length, erased];
    await erase(index);
    await sweep();
    expect([
      before > 0,
      erased > noted,
      filesWith(folder, word),
      filesWith(folder, `Bleibt${index}qq`).length > 0,
    ]).toEqual([true, true, [], true]);
  },
);
