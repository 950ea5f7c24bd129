import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { saveGenerated } from './generated';

const folder = mkdtempSync(path.join(tmpdir(), 'generated-'));

test('a generated file is written where its text is new, and left alone where it is not', async () => {
  const file = path.join(folder, 'new/words.json');
  const saved = [await saveGenerated(file, 'one'), await saveGenerated(file, 'one')];
  expect([saved, readFileSync(file, 'utf8')]).toEqual([[true, false], 'one']);
});

test('a new text takes the place of the old one whole, and leaves no draft behind', async () => {
  const file = path.join(folder, 'words.json');
  await saveGenerated(file, 'one');
  const { ino } = statSync(file);
  await saveGenerated(file, 'two');
  expect([statSync(file).ino === ino, existsSync(file), readdirSync(folder)]).toEqual([
    false,
    true,
    ['new', 'words.json'],
  ]);
});
