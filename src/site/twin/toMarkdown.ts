import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { tidied } from './tidied';

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(tidied)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', resourceLink: true })
  .freeze();

/** HTML as Markdown, GitHub's tables included: `toMarkdown('<h2>Keys</h2>')` is `'## Keys\n'`. */
export function toMarkdown(html: string): string {
  return String(converter.processSync(html));
}
