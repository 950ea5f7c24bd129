import { readdir } from 'node:fs/promises';
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
