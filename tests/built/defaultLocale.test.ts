import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGES } from '../e2e/site';

test.each(PAGES)('/en%s leads to the page without a folder, which is the one to be found', (page) => {
  const html = readFileSync(`build/en${page}index.html`, 'utf8');
  expect(html).toContain(`<link rel="canonical" href="${page}">`);
  expect(html).toContain(`content="0; url=${page}"`);
});
