import { type Words, wordAt } from '../../i18n/words';

/** A page and its Markdown twin. */
export interface TwinPage {
  readonly title: string;
  readonly description: string;
  /** Address of the page, with scheme and host. */
  readonly url: string;
  readonly markdown: string;
}

/** Address of a page's twin: `twinOf('https://x/auth-invalid/')` is `'https://x/auth-invalid/index.md'`. */
export function twinOf(url: string): string {
  return `${url}index.md`;
}

/** The list of pages for language models, in the form of llmstxt.org: the site, what it is for, its pages by their twins. */
export function llmsTxt(pages: readonly TwinPage[], words: Words, home: string): string {
  const lines = pages.map(({ title, description, url }) => `- [${title}](${twinOf(url)}): ${description}`);
  return [
    `# ${wordAt(words, 'site.brand')}`,
    `> ${wordAt(words, 'twin.about')}`,
    `## ${wordAt(words, 'twin.pages')}`,
    lines.join('\n'),
    `## ${wordAt(words, 'twin.more')}`,
    `- [llms-full.txt](${home}llms-full.txt): ${wordAt(words, 'twin.full')}\n` +
      `- [${wordAt(words, 'twin.codes')}](${home}error-codes/)`,
    '',
  ].join('\n\n');
}

/** All twins of a language as one text. */
export function llmsFull(pages: readonly TwinPage[]): string {
  return pages.map(({ markdown }) => markdown).join('\n---\n\n');
}
