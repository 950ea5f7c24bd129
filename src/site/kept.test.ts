import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { forgetUnused, kept } from './kept';

const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what was made once is made again only from other inputs', async () => {
  let times = 0;
  const make = () => `made ${++times}`;
  const results = [];
  for (const inputs of [['a', 'b'], ['a', 'b'], ['ab'], ['a', 'b']]) results.push(await kept(folder, inputs, make));
  expect(results.map(String)).toEqual(['made 1', 'made 1', 'made 2', 'made 1']);
});

test('the same made twice at once is whole both times', async () => {
  const make = async () => 'x'.repeat(100_000);
  const both = await Promise.all([kept(folder, ['at once'], make), kept(folder, ['at once'], make)]);
  expect(both.map(({ length }) => length)).toEqual([100_000, 100_000]);
});

test('what was of no use for long is forgotten, and what was used since is not', async () => {
  const own = path.join(folder, 'own');
  for (const name of ['unused', 'used']) await kept(own, [name], () => name);
  const longAgo = new Date(Date.now() - 20 * 86_400_000);
  for (const name of readdirSync(own)) utimesSync(path.join(own, name), longAgo, longAgo);
  await kept(own, ['used'], () => 'made anew');
  await forgetUnused(own, 14);
  expect(readdirSync(own)).toHaveLength(1);
  expect(String(await kept(own, ['used'], () => 'made anew'))).toBe('used');
});
