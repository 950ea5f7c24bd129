import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './siteFiles';

/** Scripts that are started as workers carry it in their names. */
const WORKER = /[\\/](island-[\w-]*worker[.\w]*|offline-worker)\.js$/;
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)(?![^>]*\btype=["']?application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** Writes `csp.json`, what the security policy may allow: the inline scripts by hash, the workers by path, and no others. */
export async function listScripts(root: string): Promise<void> {
  const files = await filesBelow(root);
  const hashes = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    for (const [, script = ''] of (await readFile(file, 'utf8')).matchAll(INLINE_SCRIPT)) {
      hashes.add(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
  }
  const workers = files.filter((name) => WORKER.test(name)).map((name) => `/${path.relative(root, name)}`);
  await writeFile(path.join(root, 'csp.json'), JSON.stringify({ scriptHashes: [...hashes], workers }));
}
