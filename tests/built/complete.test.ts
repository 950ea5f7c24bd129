import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { expect, test } from 'vitest';
import { pagesBelow } from '../../src/site/finish/siteFiles';

/** A class of a style sheet that belongs to one component: its name, and four characters of a hash. */
const MODULE_CLASS = /^.+_[\w-]{4}$/;

const STYLE = readdirSync('build/assets/css')
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(path.join('build/assets/css', name), 'utf8'))
  .join('\n');
const STYLED = new Set([...STYLE.matchAll(/\.(-?[_a-z][\w-]*)/gi)].map(([, name = '']) => name));

const PAGES = (await pagesBelow('build', 'build')).map(({ path: at, html }) => ({ at, $: load(html) }));

function classesIn($: CheerioAPI): readonly string[] {
  return $('[class]')
    .get()
    .flatMap(({ attribs }) => (attribs.class ?? '').split(/\s+/));
}

/** The files of our own that a page names. */
function filesIn($: CheerioAPI): readonly string[] {
  const named = $('img, script, source, link:not([rel=canonical], [rel=alternate])').get();
  const addresses = named.flatMap(({ attribs }) => [
    attribs.src,
    attribs.href,
    ...(attribs.srcset?.split(/[\s,]+/) ?? []),
  ]);
  return addresses.filter((address) => address?.startsWith('/')).map((address) => String(address));
}

// The styles of Docusaurus' theme are not in the site, only what ours are made of: see decisions/0001.
test('no page is drawn with a part that has no style', () => {
  const bare = PAGES.flatMap(({ at, $ }) =>
    classesIn($)
      .filter((name) => MODULE_CLASS.test(name) && !STYLED.has(name))
      .map((name) => `${at} ${name}`),
  );
  expect(PAGES.length).toBeGreaterThan(200);
  expect(bare).toEqual([]);
});

test('every file that a page names is there', () => {
  const missing = PAGES.flatMap(({ at, $ }) =>
    filesIn($)
      .filter((address) => !existsSync(path.join('build', address)))
      .map((address) => `${at} ${address}`),
  );
  expect(missing).toEqual([]);
});
