import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { INDEX_FILE } from '../../search/indexFile';
import { addressOf, filesBelow, isForReaders, pagesBelow } from './siteFiles';

/** Name of the worker, beside the pages of its language: how far it reaches follows from where it is. */
const OFFLINE_WORKER = 'offline-worker.js';

/** Kept by nobody but the docs team, which is never without a network. */
const FOR_THE_TEAM = /\/island-(Report-island|chart)\./;
const KEPT = /\/assets\/.*\.(js|css)$/;
/** The addresses of scripts and styles that a page names, in its own folder or in one that languages share. */
const LINKED = /\s(?:href|src)=["']?(\/[^"'\s>]*\/?assets\/[^"'\s>]+\.(?:js|css))/g;

interface KeptFile {
  readonly url: string;
  /** A hash of the content; nothing where the address itself tells it. */
  readonly revision: string | null;
}

const revisionOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 16);

/**
 * What a reader of the language in a folder needs to read and check: its pages, the index of them, its words, and the
 * scripts and styles that all languages share. The default language is built first, while no other lies below its folder.
 */
async function filesToKeep(root: string, outDir: string, index: string): Promise<readonly KeptFile[]> {
  const files = [...(await filesBelow(outDir)), ...(await filesBelow(path.join(root, 'assets/js')))];
  const addresses = files.map((file) => addressOf(root, file));
  const assets = new Set(addresses.filter((address) => KEPT.test(address) && !FOR_THE_TEAM.test(address)));
  const renewed: KeptFile[] = [{ url: index, revision: revisionOf(await readFile(path.join(root, index))) }];
  for (const { path: url, html } of (await pagesBelow(root, outDir)).filter(isForReaders)) {
    for (const [, address = ''] of html.matchAll(LINKED)) assets.add(address);
    renewed.push({ url, revision: revisionOf(html) });
  }
  return [...[...assets].sort().map((url) => ({ url, revision: null })), ...renewed];
}

/** Writes the worker of a language into its folder of the site: the same code in all of them, for other files. */
export async function writeOfflineWorker(root: string, outDir: string): Promise<void> {
  const index = addressOf(root, path.join(outDir, INDEX_FILE));
  await build({
    entryPoints: ['src/offline/worker.ts'],
    outfile: path.join(outDir, OFFLINE_WORKER),
    bundle: true,
    minify: true,
    target: 'es2022',
    define: {
      FILES: JSON.stringify(await filesToKeep(root, outDir, index)),
      INDEX: JSON.stringify(index),
      'process.env.NODE_ENV': '"production"',
    },
  });
}
