import { createHash } from 'node:crypto';

interface ParsedFile {
  frontMatter: Record<string, unknown>;
  content: string;
}

/**
 * Adds `revision` to a page's front matter: the first 12 hex digits of the SHA-256 of the file's text in this locale.
 * Votes belong to a revision, so any edit of the words starts a new count. Line endings do not matter.
 *
 * @example withRevision('# Hi', { frontMatter: {}, content: '# Hi' }).frontMatter.revision // '…12 hex digits'
 */
export function withRevision(fileContent: string, parsed: ParsedFile): ParsedFile {
  const revision = createHash('sha256').update(fileContent.replaceAll('\r\n', '\n')).digest('hex').slice(0, 12);
  return { ...parsed, frontMatter: { ...parsed.frontMatter, revision } };
}
