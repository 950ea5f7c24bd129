import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addressOf, filesBelow, pagesBelow } from './siteFiles';

/** Scripts that are started as workers carry it in their names. */
const WORKER = /[\\/](island-[\w-]*worker[.\w]*|offline-worker)\.js$/;
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)(?![^>]*\btype=["']?application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** Writes `csp.json`, what the security policy may allow: the inline scripts by hash, the workers by path, and no others. */
export async function listScripts(root: string): Promise<void> {
  const hashes = new Set<string>();
  for (const { html } of await pagesBelow(root, root)) {
    for (const [, script = ''] of html.matchAll(INLINE_SCRIPT)) {
      hashes.add(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
  }
  const workers = (await filesBelow(root)).filter((name) => WORKER.test(name)).map((name) => addressOf(root, name));
  await writeFile(path.join(root, 'csp.json'), JSON.stringify({ scriptHashes: [...hashes], workers }));
}
