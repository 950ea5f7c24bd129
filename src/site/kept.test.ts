import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { kept } from './kept';

const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what was made once is made again only from other inputs', async () => {
  let times = 0;
  const make = () => `made ${++times}`;
  const results = [];
  for (const inputs of [['a', 'b'], ['a', 'b'], ['ab'], ['a', 'b']]) results.push(await kept(folder, inputs, make));
  expect(results.map(String)).toEqual(['made 1', 'made 1', 'made 2', 'made 1']);
});
