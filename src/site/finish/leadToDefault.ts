import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './siteFiles';

/**
 * The default language has no folder of its own, but `/en/…` is what readers of `/ru/…` try. A small page for each page
 * leads on, without a script; search engines are told where the page lives.
 *
 * @param outDir Holds the pages of the default language alone: it is built first.
 */
export async function leadToDefault(outDir: string, locale: string): Promise<void> {
  for (const file of (await filesBelow(outDir)).filter((name) => path.basename(name) === 'index.html')) {
    const page = path.relative(outDir, file);
    const target = `/${page.slice(0, -'index.html'.length).split(path.sep).join('/')}`;
    const place = path.join(outDir, locale, page);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(
      place,
      `<!DOCTYPE html><html lang="${locale}"><meta charset="UTF-8"><title>XChainer Help</title>` +
        `<meta name="robots" content="noindex"><link rel="canonical" href="${target}">` +
        `<meta http-equiv="refresh" content="0; url=${target}"><a href="${target}">${target}</a></html>`,
    );
  }
}
