import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { FLOWS, flowOf } from '../../src/flow/flows';
import { toList } from '../../src/flow/toList';
import { answerKey, nameKey } from '../../src/flow/wordKeys';
import { LOCALES, type Locale, localePath } from '../../src/i18n/locales';
import { type Words, wordAt } from '../../src/i18n/words';
import { errorsByDigits } from '../../src/validator/checks/errors';
import { PAGES, wordsOf } from '../e2e/site';

const LOCALE_IDS = LOCALES.map(({ id }) => id);

function twin(locale: Locale, page: string): string {
  return readFileSync(`build${localePath(locale, page)}index.md`, 'utf8');
}

function htmlOf(locale: Locale, page: string): string {
  return readFileSync(`build${localePath(locale, page)}index.html`, 'utf8');
}

/** Letters and digits alone, in which a page and its Markdown have to be the same. */
function letters(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}

/** A text of Markdown without the addresses of its links. */
function read(markdown: string): string {
  return letters(markdown.replace(/\]\((?:\\.|[^()\\]|\([^)]*\))*\)/g, ']'));
}

/** How a text is built: what must be the same in every language. */
function shapeOf(markdown: string) {
  const count = (pattern: RegExp) => (markdown.match(pattern) ?? []).length;
  return {
    headings: (markdown.match(/^#+(?= )/gm) ?? []).join(' '),
    bullets: count(/^\s*- /gm),
    steps: count(/^\s*\d+\. /gm),
    rows: count(/^\s*\| /gm),
    links: count(/\]\(/g),
  };
}

/** The paragraphs and the like of a page that a reader reads, without those of its widgets, drawings and charts. */
function passagesOf(locale: Locale, page: string): readonly string[] {
  const $ = load(htmlOf(locale, page));
  $('[data-island], figure, svg, noscript, button, .hash-link, [class*=risk_]').remove();
  $('[data-error-jump], section[aria-labelledby=feedback-title], [data-page-tools]').remove();
  $('details:has(> figure), details:not(:has(*:not(summary)))').remove();
  // What only introduced a widget.
  $('h2:has(+ h2)').remove();
  const passages = $('main')
    .find('h1, h2, h3, p, summary, dt, dd, td, th')
    .get()
    .map((passage) => letters($(passage).text()));
  return passages.filter((text) => text !== '');
}

/** As much of the tree of a Markdown text as is looked at here. */
interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const reader = unified().use(remarkParse).use(remarkGfm);

function textOf({ value = '', children = [] }: Node): string {
  return value + children.map(textOf).join('');
}

/** Nodes below one, itself included, each with the node before it and those around it. */
function* below(
  node: Node,
  around: readonly string[] = [],
  before?: Node,
): Generator<[Node, readonly string[], Node?]> {
  yield [node, around, before];
  const children = node.children ?? [];
  for (const [at, child] of children.entries()) yield* below(child, [...around, node.type], children[at - 1]);
}

/** What a careful reader stumbles over in a Markdown text; each with the words in question. */
function stumbles(markdown: string): readonly string[] {
  const tree = reader.parse(markdown) as Node;
  const found: string[] = [];
  const blocks = tree.children ?? [];
  for (const [at, { type, depth = 0 }] of blocks.entries()) {
    const next = blocks[at + 1];
    const isEmpty = !next || (next.type === 'heading' && (next.depth ?? 0) <= depth);
    if (type === 'heading' && isEmpty) found.push(`nothing below: ${textOf(blocks[at] as Node)}`);
  }
  for (const [node, around, before] of below(tree)) {
    const text = textOf(node);
    if (/^(paragraph|heading|listItem|link|strong|emphasis)$/.test(node.type) && text.trim() === '')
      found.push(`without words: ${node.type} after ${before && textOf(before)}`);
    if (node.type === 'link' && (text !== text.trim() || before?.type === 'link')) found.push(`runs on: ${text}`);
    if (node.type === 'text' && /\*\*|__/.test(text)) found.push(`a mark in its text: ${text}`);
    if (node.type === 'strong' && around.includes('strong')) found.push(`bold in bold: ${text}`);
    if (/paragraph|listItem|heading/.test(node.type) && before && text === textOf(before)) found.push(`twice: ${text}`);
    const again = node.type === 'text' && /(\p{L}+ \p{L}[\p{L} ]*[,.:;!?]?) \1(?!\p{L})/u.exec(text);
    if (again) found.push(`says again: ${again[0]}`);
  }
  return found;
}

const single = [...errorsByDigits().keys()].map((digits) => `/error-codes/${digits}/`);

describe.each(LOCALE_IDS)('in %s', (locale) => {
  describe.each(PAGES)('the Markdown of %s', (page) => {
    const markdown = twin(locale, page);

    test('says every passage of the page, in its words', () => {
      const said = read(markdown);
      expect(passagesOf(locale, page).filter((passage) => !said.includes(passage))).toEqual([]);
    });

    test('is built as the English one', () => {
      expect(shapeOf(markdown)).toEqual(shapeOf(twin('en', page)));
    });

    test('links with whole addresses only, and holds no tag and no placeholder', () => {
      const targets = [...markdown.matchAll(/\]\((\S*?)\)/g)].map(([, target = '']) => target);
      expect(targets.filter((target) => !/^https?:\/\//.test(target))).toEqual([]);
      expect(markdown.match(/<(?!https?:)[^>]*>|\{\{|\[\[|undefined/g)).toBe(null);
    });
  });

  test.each([...PAGES, ...single])('the Markdown of %s reads well', (page) => {
    expect(stumbles(twin(locale, page))).toEqual([]);
  });

  test('the article says what its drawings show and by which rules its checkers answer', () => {
    const said = read(twin(locale, '/auth-invalid/'));
    const $ = load(htmlOf(locale, '/auth-invalid/'));
    const alts = $('figure[data-figure] [role=img]')
      .get()
      .map((it) => $(it).attr('aria-label') ?? '');
    const { finding } = wordsOf(locale);
    const rules = (['key', 'permissions', 'verification', 'whitelist'] as const).flatMap((namespace) =>
      Object.values(finding[namespace] as Record<string, { title: string; fix?: string }>).flatMap(({ title, fix }) =>
        fix ? [title, fix] : [],
      ),
    );
    expect(alts.length).toBeGreaterThan(5);
    expect([...alts, ...rules].filter((text) => !said.includes(letters(text)))).toEqual([]);
  });

  test.each(FLOWS.map(({ id }) => id))('the chart of %s is the list of its boxes and answers', (id) => {
    const words = wordsOf(locale) as unknown as Words;
    const pages = PAGES.filter((page) => htmlOf(locale, page).includes(`data-chart=${id}`));
    expect(pages).not.toEqual([]);
    const said = read(pages.map((page) => twin(locale, page)).join());
    for (const { id: node, node: it, ways } of toList(flowOf(id))) {
      const keys = [
        nameKey(node, it),
        ...ways.flatMap(({ answers }) => answers.map((answer) => answerKey(it, answer))),
      ];
      for (const key of keys) expect(said).toContain(letters(wordAt(words, key)));
    }
  });

  test('the lists for language models name every page, and hold every page', () => {
    const at = (name: string) => readFileSync(`build${localePath(locale, `/${name}`)}`, 'utf8');
    const [list, full] = [at('llms.txt'), at('llms-full.txt')];
    for (const page of PAGES) {
      expect(list).toContain(`](http://127.0.0.1:3000${localePath(locale, page)}index.md): `);
      expect(full).toContain(twin(locale, page));
    }
    expect(list.startsWith(`# ${wordsOf(locale).site.brand}\n\n> `)).toBe(true);
  });
});
