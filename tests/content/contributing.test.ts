import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales';

/**
 * The table of CONTRIBUTING.md, tried: in a copy of the repository one of each thing is added by the files that the table
 * names and no others, and the tests that look at such things must hold.
 */
const copy = mkdtempSync(path.join(tmpdir(), 'contributing-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const at = (file: string) => path.join(copy, file);
const make = (file: string, text: string) => writeFileSync(at(file), text);

/** Puts a line in front of the first place where a text stands; the file has to hold it. */
function insert(file: string, before: string, line: string): void {
  const text = readFileSync(at(file), 'utf8');
  if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`);
  writeFileSync(
    at(file),
    text.replace(before, () => `${line}${before}`),
  );
}

type Tree = { [key: string]: string | Tree };

/** Adds words to the four files, in words of each language's own. */
function addWords(words: (locale: string) => Tree): void {
  const merge = (into: Tree, from: Tree) => {
    for (const [key, value] of Object.entries(from)) {
      const there = into[key];
      if (typeof value === 'object' && typeof there === 'object') merge(there, value);
      else into[key] = value;
    }
  };
  for (const { id } of LOCALES) {
    const file = `i18n/${id}/strings.json`;
    const all = JSON.parse(readFileSync(at(file), 'utf8')) as Tree;
    merge(all, words(id));
    make(file, `${JSON.stringify(all, null, 2)}\n`);
  }
}

/** The folder of a locale's pages. */
function pagesOf(locale: string): string {
  return locale === 'en' ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;
}

function addRule(): void {
  make(
    'src/validator/checks/keys/rules/madeUp.ts',
    `import { defineRule } from '../../../engine/rule';
import type { KeyText } from '../keyText';

/** The word of a test. */
export const madeUp = defineRule({
  codes: { 'key.made_up': { severity: 'info' } },
  check: ({ value, field }: KeyText) => (value === 'madeup' ? [{ code: 'key.made_up', field }] : []),
});
`,
  );
  make(
    'src/validator/checks/keys/rules/madeUp.test.ts',
    `import { describe } from 'vitest';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkKeys } from '../checkKeys';
import { madeUp } from './madeUp';

describe('made up', () => {
  provesEveryCode(madeUp, (apiKey: string) => checkKeys({ apiKey, secretKey: '' }), { 'key.made_up': 'madeup' });
});
`,
  );
  const list = 'src/validator/checks/keys/rules/index.ts';
  insert(list, 'import { oddLetters }', "import { madeUp } from './madeUp';\n");
  insert(list, '  goodShape,\n] as const;', '  madeUp,\n');
  addWords((locale) => ({ finding: { key: { made_up: { title: `Made up ${locale}` } } } }));
}

function addQuestion(): void {
  insert('src/validator/engine/questions.ts', '  message: {', '  made_up: { cost: 0.3, answeredBy: [] },\n');
  insert('src/validator/engine/answers/table.ts', '  message: [', "  made_up: ['yes', 'no'],\n");
  const weights = "  'answer.made_up_yes': {},\n  'answer.made_up_no': {},\n";
  insert('src/validator/engine/weights/answers.ts', "  'answer.message_plain':", weights);
  addWords((locale) => ({
    question: {
      made_up: {
        text: `Made up? ${locale}`,
        look: `Look it up. ${locale}`,
        answer: { yes: `Yes ${locale}`, no: `No ${locale}`, unknown: `Unknown ${locale}` },
      },
    },
    finding: { answer: { made_up_yes: { title: `Is made up ${locale}` }, made_up_no: { title: `Is true ${locale}` } } },
  }));
}

function addFlow(): void {
  make(
    'src/flow/madeUp.ts',
    `import type { Flow } from './graph';
import { ask, look, SOLVED, SUPPORT } from './nodes';

/** The flow of a test. */
export const madeUp = {
  id: 'made_up',
  start: 'made_up',
  reaches: [],
  nodes: {
    made_up: ask('made_up', '/auth-invalid/#fixed', { yes: 'solved', no: 'support', unknown: 'look_made_up' }),
    look_made_up: look('/auth-invalid/#fixed', 'made_up'),
    support: SUPPORT,
    solved: SOLVED,
  },
} as const satisfies Flow;
`,
  );
  insert('src/flow/flows.ts', 'import { tradingPermission }', "import { madeUp } from './madeUp';\n");
  insert('src/flow/flows.ts', 'keys] as const', 'madeUp, ');
  addWords((locale) => ({
    flow: { chart: { title: { made_up: `Made up chart ${locale}` } }, short: { look_made_up: `How ${locale}` } },
  }));
  for (const { id } of LOCALES)
    appendFileSync(at(`${pagesOf(id)}/find-the-cause.mdx`), '\n<FlowChart flow="made_up"/>\n');
}

function addFigure(): void {
  // In the order of the pages, and its page is the last.
  insert('src/figures/figures.ts', '} as const satisfies', "  made_up: { screen: 'accounts', checkedOn: CHECKED },\n");
  addWords((locale) => ({ figure: { made_up: `Look at the account ${locale}.` } }));
  for (const { id } of LOCALES) appendFileSync(at(`${pagesOf(id)}/new-key.mdx`), '\n<Figure id="made_up"/>\n');
}

function addArticle(): void {
  for (const { id } of LOCALES) {
    make(
      `${pagesOf(id)}/made-up.mdx`,
      `---
title: 'Made up ${id}'
description: 'An article of a test ${id}.'
slug: /made-up/
updated: '2026-11-28'
---

Words of ${id}.
`,
    );
  }
}

const KEPT = ['src', 'docs', 'i18n', 'tests', 'scripts', 'decisions', 'static'];
const FILES = [
  'package.json',
  'tsconfig.json',
  'vitest.config.mts',
  'README.md',
  'CONTRIBUTING.md',
  'docusaurus.config.ts',
];

/** The tests that look at such things. */
const LOOKING = [
  ...['mdx', 'words', 'flowWords', 'findingWords', 'figures'].map((name) => `tests/content/${name}.test.ts`),
  ...['codes.test.ts', 'keys/rules/'].map((name) => `src/validator/checks/${name}`),
  'src/validator/engine/',
  'src/flow/',
  'src/figures/',
];

test('a rule, a question, a flow, a figure and an article cost what CONTRIBUTING says', { timeout: 300_000 }, () => {
  // Some benches have packages of their own.
  const filter = (file: string) => path.basename(file) !== 'node_modules';
  for (const entry of [...KEPT, ...FILES]) cpSync(entry, at(entry), { recursive: true, filter });
  rmSync(at('tests/content/contributing.test.ts'));
  symlinkSync(path.resolve('node_modules'), at('node_modules'));
  for (const add of [addRule, addQuestion, addFlow, addFigure, addArticle]) add();

  const tool = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  const types = tool('node_modules/typescript/bin/tsc', '-p', 'src/validator/tsconfig.json');
  expect(types.stdout).toBe('');
  const run = tool('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...LOOKING);
  const failed = `${run.stdout}${run.stderr}`.split('\n').filter((line) => /FAIL|Error:/.test(line));
  expect([run.status, failed]).toEqual([0, []]);
});
