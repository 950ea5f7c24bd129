import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What each folder of `src` may import of the others. README tells the same, and nothing leads back. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  secrets: [],
  feedback: ['secrets'],
  validator: ['secrets'],
  flow: ['validator'],
  i18n: [],
  search: ['i18n/locales'],
  offline: [],
  figures: ['i18n'],
  report: ['feedback', 'i18n/locales', 'validator'],
  components: ['feedback', 'figures', 'flow', 'i18n', 'report', 'search', 'secrets', 'validator'],
  islands: ['components', 'i18n', 'search', 'secrets'],
  theme: ['components', 'i18n'],
  pages: ['components', 'i18n'],
  site: ['flow', 'i18n', 'search', 'validator'],
  server: ['feedback', 'flow', 'i18n/locales', 'report', 'secrets', 'validator'],
};

const IMPORT = /(?:from|import)\s*\(?\s*['"`](\.{1,2}\/[^'"`]+)['"`]/g;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

test('every folder of src has its place among the layers', () => {
  expect([...new Set(files.map((file) => file.split('/')[0]))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test('a file imports only from its own folder and the layers below', () => {
  const trespasses = files.flatMap((file) => {
    const layer = file.split('/')[0] ?? '';
    const targets = [...readFileSync(`src/${file}`, 'utf8').matchAll(IMPORT)].map(([, target = '']) =>
      path.posix.join(path.posix.dirname(file), target),
    );
    const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
    const isAllowed = (target: string) => allowed.some((place) => target === place || target.startsWith(`${place}/`));
    // Data files beside `src`, such as the table of labels, belong to nobody's layer.
    return targets
      .filter((target) => !target.startsWith('..') && !isAllowed(target))
      .map((target) => `${file}: ${target}`);
  });
  expect(trespasses).toEqual([]);
});

test('nothing that ships imports from the tests', () => {
  for (const file of files.filter((name) => !name.includes('.test.'))) {
    expect([file, /from '[./]+tests\//.test(readFileSync(`src/${file}`, 'utf8'))]).toEqual([file, false]);
  }
});

/** The folders that a folder may import, and those that these may, and so on. */
function reach(layer: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [layer];
  for (const from of open) {
    const targets = (MAY_IMPORT[from] ?? []).map((place) => place.split('/')[0] ?? '');
    for (const target of targets.filter((place) => !found.has(place))) {
      found.add(target);
      open.push(target);
    }
  }
  return found;
}

test('no folder can be reached from itself', () => {
  expect(Object.keys(MAY_IMPORT).filter((layer) => reach(layer).has(layer))).toEqual([]);
});

test('README draws the arrows of this list', () => {
  const drawn = Object.entries(MAY_IMPORT).map(([layer, allowed]) => `${layer} -> ${allowed.join(', ') || 'nothing'}`);
  expect(readFileSync('README.md', 'utf8')).toContain(drawn.join('\n'));
});
