import { expect, test } from 'vitest';
import { sectionsOf } from './sections';

const PAGE = `<html><head><meta name="description" content="About it."></head><body><header>Menu</header><main>
<header><h1>Page</h1></header><p>Before<a href="#source-seed">1</a></p>
<h2 id="one">One<a class="hash-link" href="#one">#</a></h2><p>first<br>line</p><div data-island="X"><p>widget</p></div>
<details id="fold"><summary>Fold</summary><p>folded</p></details><p>after</p>
<section data-error="refused" data-numbers="2015 3701"><h3 id="refused">Refused</h3><p>No</p>
<details><dl><dt>Printed</dt><dd><code>Invalid API-key</code></dd><dd><a href="/x">A cause</a></dd></dl></details></section>
</main></body></html>`;
const places = sectionsOf(PAGE, '/ru/page/');
const at = (href: string) => places.find((place) => place.href === href);

test('a page is itself, its sections, its folds and its errors, each with its address', () => {
  expect(places.map(({ href, kind, title }) => [href, kind, title])).toEqual([
    ['/ru/page/', 'page', 'Page'],
    ['/ru/page/#one', 'section', 'One'],
    ['/ru/page/#fold', 'section', 'Fold'],
    ['/ru/page/#refused', 'code', 'Refused'],
  ]);
});

test('a page is described by its description and by what stands before its first section', () => {
  expect(at('/ru/page/')?.text).toBe('About it. Before');
});

test('words of a section are its own: neither those of widgets nor those of a fold in it', () => {
  expect(at('/ru/page/#one')?.text).toBe('first line after');
  expect(at('/ru/page/#fold')?.text).toBe('Fold folded');
});

test('an error has its numbers and its printed texts, but not the names of causes', () => {
  expect(at('/ru/page/#refused')?.codes).toBe('2015 3701');
  expect(at('/ru/page/#refused')?.text).toBe('No');
  expect(at('/ru/page/#refused')?.also).toBe('Invalid API-key');
});
