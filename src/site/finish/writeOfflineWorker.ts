import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { LOCALES } from '../../i18n/locales';
import { filesBelow } from './siteFiles';

/** Name of the worker, beside the pages of its language: how far it reaches follows from where it is. */
const OFFLINE_WORKER = 'offline-worker.js';

/** Kept by nobody but the docs team, which is never without a network. */
const FOR_THE_TEAM = /\/island-(Report-island|chart)\./;
const KEPT = /\/assets\/.*\.(js|css)$/;
const HIDDEN = /<meta[^>]*name=["']?robots["']?[^>]*noindex/;

/** What single numbers say is on the page of all of them. */
const ONE_ERROR = /\/error-codes\/[^/]+\/index\.html$/;

/** The addresses of scripts and styles that a page names, in its own folder or in one that languages share. */
const LINKED = /\s(?:href|src)=["']?(\/[^"'\s>]*\/?assets\/[^"'\s>]+\.(?:js|css))/g;

interface KeptFile {
  readonly url: string;
  /** A hash of a page; nothing where the address itself tells the content. */
  readonly revision: string | null;
}

/** What a reader of the language in a folder needs to read and check: its pages, and their scripts and styles. */
async function filesToKeep(root: string, outDir: string): Promise<readonly KeptFile[]> {
  const others = outDir === root ? LOCALES.map(({ id }) => `/${id}/`) : [];
  const names = (await filesBelow(outDir))
    .map((name) => `/${path.relative(root, name).split(path.sep).join('/')}`)
    .filter((name) => !others.some((other) => name.startsWith(other)));
  const assets = new Set(names.filter((name) => KEPT.test(name) && !FOR_THE_TEAM.test(name)));
  const pages: KeptFile[] = [];
  for (const name of names.filter((it) => it.endsWith('/index.html') && !ONE_ERROR.test(it))) {
    const html = await readFile(path.join(root, name), 'utf8');
    if (HIDDEN.test(html)) continue;
    for (const [, address = ''] of html.matchAll(LINKED)) assets.add(address);
    const revision = createHash('sha256').update(html).digest('hex').slice(0, 16);
    pages.push({ url: name.slice(0, -'index.html'.length), revision });
  }
  return [...[...assets].sort().map((url) => ({ url, revision: null })), ...pages];
}

/** Writes the worker of a language into its folder of the site: the same code in all of them, for other files. */
export async function writeOfflineWorker(root: string, outDir: string): Promise<void> {
  await build({
    entryPoints: ['src/offline/worker.ts'],
    outfile: path.join(outDir, OFFLINE_WORKER),
    bundle: true,
    minify: true,
    target: 'es2022',
    define: { FILES: JSON.stringify(await filesToKeep(root, outDir)), 'process.env.NODE_ENV': '"production"' },
  });
}
