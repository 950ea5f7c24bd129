import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANCHORS } from '../engine/anchors';
import { CAUSES } from '../engine/causes';
import { FACTS } from '../facts';
import { FINDING_CODES, FINDING_ENTRIES, RULES } from './codes';

const HREFS = Object.entries(ANCHORS).flatMap(([page, anchors]) => [
  page,
  ...anchors.map((anchor) => `${page}#${anchor}`),
]);

/** Rules of the checks, those for pasted texts alone, and the engine's own about answers. */
const FOLDERS = [__dirname, join(__dirname, '../paste/errors'), join(__dirname, '../engine/answers')];
const RULE_FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /(rules\/(?!index)\w+|\/rule)\.ts$/.test(path)),
);

describe('list of codes', () => {
  it.each(FINDING_CODES)('$code has a namespace and lower snake case', ({ code }) => {
    expect(code).toMatch(/^(key|whitelist|permissions|verification|error|answer|account)\.[a-z0-9]+(_[a-z0-9]+)*$/);
  });

  it.each(FINDING_CODES)('$code leads to a place that exists, unless there is nothing to do', ({ href, severity }) => {
    if (href === undefined) expect(['ok', 'info', 'suspicious']).toContain(severity);
    else expect(HREFS).toContain(href);
  });

  it.each(FINDING_CODES)('$code cites known facts and speaks of known causes', ({ code }) => {
    const { facts = [], causes = {} } = FINDING_ENTRIES[code];
    expect(Object.keys(FACTS)).toEqual(expect.arrayContaining([...facts]));
    expect(Object.keys(CAUSES)).toEqual(expect.arrayContaining(Object.keys(causes)));
  });

  it('is the same for a code that several rules share', () => {
    for (const rule of RULES) expect(FINDING_ENTRIES).toMatchObject(rule.codes);
  });
});

describe('rules', () => {
  it('are all in a list', () => {
    expect(new Set(RULES).size).toBe(RULE_FILES.length);
  });

  it.each(RULE_FILES)('%s proves each of its codes with an example', (path) => {
    const test = path.replace(/\.ts$/, '.test.ts');
    expect(existsSync(test) && readFileSync(test, 'utf8')).toContain('provesEveryCode(');
  });
});
