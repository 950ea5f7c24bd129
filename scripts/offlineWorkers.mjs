import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Name of the worker, beside the pages of its language: how far it reaches follows from where it is. */
export const OFFLINE_WORKER = 'offline-worker.js';

/** Kept by nobody but the docs team, which is never without a network. */
const FOR_THE_TEAM = /\/island-(Report-island|chart)\./;
const KEPT = /\/assets\/.*\.(js|css)$/;
const HIDDEN = /<meta[^>]*name=["']?robots["']?[^>]*noindex/;

const revisionOf = (html) => createHash('sha256').update(html).digest('hex').slice(0, 16);

/** The addresses of scripts and styles that a page names, in its own folder or in one that languages share. */
const LINKED = /\s(?:href|src)=["']?(\/[^"'\s>]*\/?assets\/[^"'\s>]+\.(?:js|css))/g;

/** What a reader of the language in this folder needs to read and check: its pages, and their scripts and styles. */
export function filesToKeep(dir, folder, otherFolders) {
  const names = readdirSync(path.join(dir, folder), { recursive: true })
    .map((name) => path.posix.join('/', folder, name.split(path.sep).join('/')))
    .filter((name) => !otherFolders.some((other) => name.startsWith(`/${other}/`)));
  const pages = names
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => ({ name, html: readFileSync(path.join(dir, name), 'utf8') }))
    .filter(({ html }) => !HIDDEN.test(html));
  const assets = new Set([
    ...names.filter((name) => KEPT.test(name) && !FOR_THE_TEAM.test(name)),
    ...pages.flatMap(({ html }) => [...html.matchAll(LINKED)].map(([, address]) => address)),
  ]);
  return [
    ...[...assets].sort().map((url) => ({ url, revision: null })),
    ...pages.map(({ name, html }) => ({ url: name.slice(0, -'index.html'.length), revision: revisionOf(html) })),
  ];
}

/** Writes the worker of each language into its folder of a finished site: same code, other files. */
export async function writeOfflineWorkers(dir) {
  const folders = readdirSync(dir).filter((name) => existsSync(path.join(dir, name, '404.html')));
  for (const folder of ['', ...folders]) {
    const files = filesToKeep(dir, folder, folder === '' ? folders : []);
    await build({
      entryPoints: ['src/offline/worker.ts'],
      outfile: path.join(dir, folder, OFFLINE_WORKER),
      bundle: true,
      minify: true,
      target: 'es2022',
      define: { FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    });
  }
}
