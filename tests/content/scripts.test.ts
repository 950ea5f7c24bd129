import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const readme = readFileSync('README.md', 'utf8');

test('README says in a word what each script of package.json is for', () => {
  const told = (name: string) => new RegExp(`npm (?:run )?(?:--silent )?${name}\\b[^#\`\\n]*(?:# \\w|\`)`).test(readme);
  expect(Object.keys(scripts).filter((name) => !told(name))).toEqual([]);
});

test('README names no script that is not there', () => {
  const named = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
