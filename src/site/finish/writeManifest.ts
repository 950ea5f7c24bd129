import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a phone needs to put the site on its home screen, in the words of a language. */
interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly lang: string;
  readonly start: string;
  /** An address that holds the drawing whole: browsers load icons under the policy of the page. */
  readonly icon: string;
}

/** Writes `manifest.webmanifest` of a language. It opens as a page among others: the site is not meant to look like an app. */
export async function writeManifest(outDir: string, { name, description, lang, start, icon }: Manifest): Promise<void> {
  const manifest = {
    name,
    short_name: name,
    description,
    lang,
    dir: 'ltr',
    id: start,
    start_url: start,
    scope: '/',
    display: 'browser',
    theme_color: '#0b5c8a',
    background_color: '#fafaf7',
    icons: [{ src: icon, sizes: 'any', type: 'image/svg+xml' }],
  };
  await writeFile(path.join(outDir, 'manifest.webmanifest'), JSON.stringify(manifest));
}
