import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The folder of the whole site, of which a language's `outDir` is the part below its `baseUrl`. */
export function siteRoot({ outDir, baseUrl }: { readonly outDir: string; readonly baseUrl: string }): string {
  return path.resolve(outDir, path.posix.relative(baseUrl, '/'));
}

/** Every file below a folder, as paths that begin with it. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/** The address of a file of the site, such as `/ru/auth-invalid/index.html`. */
export function addressOf(root: string, file: string): string {
  return `/${path.relative(root, file).split(path.sep).join('/')}`;
}

/** A page as it was written. */
export interface BuiltPage {
  readonly file: string;
  /** Its address with the locale, such as `/ru/auth-invalid/`; what is no folder's page keeps its name: `/404.html`. */
  readonly path: string;
  readonly html: string;
}

/** Every page below a folder of the site. */
export async function pagesBelow(root: string, folder: string): Promise<readonly BuiltPage[]> {
  const files = (await filesBelow(folder)).filter((name) => name.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => {
      const address = addressOf(root, file).replace(/\/index\.html$/, '/');
      return { file, path: address, html: await readFile(file, 'utf8') };
    }),
  );
}

/** Changes every page below a folder in place; those that stay as they are are not written. */
export async function rewritePages(root: string, folder: string, rewrite: (html: string) => string): Promise<void> {
  for (const { file, html } of await pagesBelow(root, folder)) {
    const rewritten = rewrite(html);
    if (rewritten !== html) await writeFile(file, rewritten);
  }
}

const READ = [/<meta[^>]*name=["']?description["']?[^>]*>/, /<main[\s\S]*<\/main>/];

/** What of a page is read, its description and its main part, without the names of scripts that change around it. */
export function readPart(html: string): string {
  return READ.map((part) => part.exec(html)?.[0] ?? '').join('');
}

/** A page that search engines are asked to leave out is not for readers either. */
const HIDDEN = /<meta[^>]*name=["']?robots["']?[^>]*noindex/;

/** What single numbers say is on the page of all of them. */
const ONE_ERROR = /\/error-codes\/[^/]+\/$/;

/** Whether readers find a page by the search, and have it without a network. */
export function isForReaders({ path: at, html }: BuiltPage): boolean {
  return at.endsWith('/') && !ONE_ERROR.test(at) && !HIDDEN.test(html);
}
