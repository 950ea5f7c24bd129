import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Deletes the scripts that came with the styles: the pages load only what `islands` and its chunks are made of. */
export async function dropUnusedScripts(outDir: string): Promise<void> {
  const scripts = path.join(outDir, 'assets/js');
  for (const file of await readdir(scripts)) {
    if (!file.startsWith('island')) await rm(path.join(scripts, file));
  }
}
