import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { rewritePages } from './siteFiles';

const STYLES = 'assets/css';

/** Chunks look for the style under the address that their build gave it, which `data-href` keeps for them. */
function linkedTo(html: string, own: string, shared: string): string {
  return html.replaceAll(new RegExp(`href=(["']?)${own}\\1`, 'g'), `href="${shared}" data-href="${own}"`);
}

/**
 * Lets the pages of a language take their style from where the default language has it, so that a change of language finds
 * it in the cache. Only files that are the same to the byte are shared, and their names, which tell the content, are the
 * same then.
 *
 * @param outDir Folder of the language, below that of the whole site; the default language shares with nobody.
 */
export async function shareStyles(root: string, outDir: string): Promise<void> {
  const folder = path.relative(root, outDir);
  if (folder === '') return;
  const shared: string[] = [];
  for (const name of await readdir(path.join(outDir, STYLES))) {
    const other = path.join(root, STYLES, name);
    if (existsSync(other) && (await readFile(other)).equals(await readFile(path.join(outDir, STYLES, name))))
      shared.push(name);
  }
  await rewritePages(root, outDir, (html) =>
    shared.reduce((text, name) => linkedTo(text, `/${folder}/${STYLES}/${name}`, `/${STYLES}/${name}`), html),
  );
  for (const name of shared) await rm(path.join(outDir, STYLES, name));
}
