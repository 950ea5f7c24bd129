import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { writeWords } from './writeWords';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The files of words of a site whose chunks the bundler named in this order. */
async function filesWhere(chunks: readonly string[]): Promise<readonly string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'words-'));
  folders.push(root);
  const generated = path.join(root, 'generated');
  const outDir = path.join(root, 'build');
  mkdirSync(path.join(generated, 'words'), { recursive: true });
  mkdirSync(path.join(outDir, 'assets/js'), { recursive: true });
  const words = Object.fromEntries(chunks.map((chunk) => [chunk, ['flow']]));
  writeFileSync(path.join(generated, 'chunkWords.json'), JSON.stringify(words));
  writeFileSync(path.join(generated, 'words/flow.json'), '{"next":"Next"}');
  await writeWords({ root: outDir, outDir, baseUrl: '/', generated });
  return readdirSync(path.join(outDir, 'assets/words')).sort();
}

it('names the files of words alike, in whatever order the bundler met the chunks', async () => {
  const files = await filesWhere(['island-FlowWalk-island', 'islands-shared']);
  expect(files).toHaveLength(2);
  expect(await filesWhere(['islands-shared', 'island-FlowWalk-island'])).toEqual(files);
});
