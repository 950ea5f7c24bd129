import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../../i18n/locales';
import { type Words, wordAt } from '../../i18n/words';
import { readPart } from '../finish/siteFiles';
import { kept } from '../kept';
import { madeBy } from '../madeBy';
import { llmsFull, llmsTxt, type TwinPage } from './llms';
import { type Around, plainPage, rulesIn } from './plainPage';
import { toMarkdown } from './toMarkdown';

/** A page that has a twin. */
export interface Written {
  /** With the locale: `/ru/auth-invalid/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** False where the page says nothing that another does not say, so that the lists leave it out. */
  readonly listed: boolean;
}

interface Site {
  readonly siteDir: string;
  /** Where the pages of the language lie, and below which path they are served. */
  readonly outDir: string;
  readonly baseUrl: string;
  /** Scheme and host. */
  readonly origin: string;
  readonly locale: Locale;
  readonly words: Words;
}

/** The page with all rules, and the list of all errors: neither is said again where a checker stands. */
const [RULES, ERRORS] = ['checkers/', 'error'];

/** A page as Markdown, below a head that says what it is and where it lives. */
function twinText(html: string, page: Written, around: Around): string {
  const url = around.origin + page.path;
  const from = `${wordAt(around.words, 'twin.from')} <${url}>`;
  return `${toMarkdown(plainPage(html, around)).trim()}\n\n${from}\n`;
}

/** Writes `index.md` beside each page, and the two lists for language models at the top of the language. */
export async function writeTwins(pages: readonly Written[], { siteDir, outDir, baseUrl, origin, locale, words }: Site) {
  const folderOf = (page: string) => path.join(outDir, page.slice(baseUrl.length));
  const htmlOf = async (page: string) => readPart(await readFile(path.join(folderOf(page), 'index.html'), 'utf8'));
  const rules = await htmlOf(baseUrl + RULES);
  // Only where a twin is written anew.
  let rulesBy: ReturnType<typeof rulesIn> | undefined;
  const tableOf = (namespace: string) => {
    rulesBy ??= rulesIn(rules);
    return rulesBy.get(namespace) ?? '';
  };
  const same = [await madeBy(siteDir, 'src/site/twin/writeTwins.ts'), origin, locale, JSON.stringify(words), rules];
  const twins: TwinPage[] = [];
  for (const page of pages) {
    const isRules = page.path === baseUrl + RULES;
    const rulesOf = (namespace: string) => (isRules || namespace === ERRORS ? '' : tableOf(namespace));
    const around = { locale, words, origin, path: page.path, rulesOf };
    const html = await htmlOf(page.path);
    const make = () => twinText(html, page, around);
    const markdown = String(await kept(path.join(siteDir, '.cache/twins'), [page.path, html, ...same], make));
    await writeFile(path.join(folderOf(page.path), 'index.md'), markdown);
    if (page.listed)
      twins.push({ title: page.title, description: page.description, url: origin + page.path, markdown });
  }
  await writeFile(path.join(outDir, 'llms.txt'), llmsTxt(twins, words, origin + baseUrl));
  await writeFile(path.join(outDir, 'llms-full.txt'), llmsFull(twins));
}
