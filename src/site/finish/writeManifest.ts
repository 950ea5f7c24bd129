import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a phone needs to put the site on its home screen, in the words of a language. Both icons are ours. */
export interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly lang: string;
  readonly start: string;
}

/** Writes `manifest.webmanifest` of a language. It opens as a page among others: the site is not meant to look like an app. */
export async function writeManifest(outDir: string, { name, description, lang, start }: Manifest): Promise<void> {
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
    icons: [192, 512].map((width) => ({
      src: `/icons/icon-${width}.png`,
      sizes: `${width}x${width}`,
      type: 'image/png',
    })),
  };
  await writeFile(path.join(outDir, 'manifest.webmanifest'), JSON.stringify(manifest));
}
