import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const STYLES = 'assets/css';

/** Chunks look for the style under the address that their build gave it, which `data-href` keeps for them. */
function linkedTo(html, own, shared) {
  return html.replaceAll(new RegExp(`href=(["']?)${own}\\1`, 'g'), `href="${shared}" data-href="${own}"`);
}

/**
 * Lets the pages of every language take their style from one address, so that a change of language finds it in the cache.
 * Only files that are the same to the byte are shared, and their names, which tell the content, are the same then.
 */
export function shareStyles(dir) {
  const folders = readdirSync(dir).filter((name) => existsSync(path.join(dir, name, STYLES)));
  for (const folder of folders) {
    const own = path.join(dir, folder, STYLES);
    const shared = readdirSync(own).filter((name) => {
      const other = path.join(dir, STYLES, name);
      return existsSync(other) && readFileSync(other).equals(readFileSync(path.join(own, name)));
    });
    const pages = readdirSync(path.join(dir, folder), { recursive: true }).filter((name) => name.endsWith('.html'));
    for (const page of pages.map((name) => path.join(dir, folder, name))) {
      const html = readFileSync(page, 'utf8');
      const led = shared.reduce(
        (text, name) => linkedTo(text, `/${folder}/${STYLES}/${name}`, `/${STYLES}/${name}`),
        html,
      );
      if (led !== html) writeFileSync(page, led);
    }
    for (const name of shared) rmSync(path.join(own, name));
  }
}
