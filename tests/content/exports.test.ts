import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What others than our files ask for, by name. */
const ASKED_FOR: readonly string[] = [
  // Stryker looks for these in a plugin.
  'strykerPlugins',
  'strykerValidationSchema',
  // The types of the package have to name it.
  'KeyTexts',
];

const CODE = /(?<!\.d)\.(?:tsx?|m[tj]s)$/;
const EXPORT = /^export (?:async )?(?:function\*?|const|class|interface|type|enum) (\w+)/gm;

const files = ['src', 'scripts', 'tests']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((name) => CODE.test(name) && !name.includes('node_modules'));

test('whatever a file exports is named in another one', () => {
  const texts = files.map((name) => ({ name, text: readFileSync(name, 'utf8') }));
  const filesWith = new Map<string, number>();
  for (const { text } of texts)
    for (const word of new Set(text.match(/\w+/g))) filesWith.set(word, (filesWith.get(word) ?? 0) + 1);
  const exporting = texts.filter(({ name }) => !name.includes('.test.'));
  const unneeded = exporting.flatMap(({ name, text }) =>
    Array.from(text.matchAll(EXPORT), ([, word = '']) => word)
      .filter((word) => filesWith.get(word) === 1 && !ASKED_FOR.includes(word))
      .map((word) => `${name}: ${word}`),
  );
  expect(unneeded).toEqual([]);
});
