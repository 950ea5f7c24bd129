import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { kept } from '../kept';
import { filesBelow } from './siteFiles';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

const COMPRESSIBLE = /\.(html|css|js|json|md|svg|txt|webmanifest|xml)$/;
/** What only the server reads; it grows with each language. */
const OURS = new Set(['csp.json', 'pages.json']);

/** The two forms, each as small as it gets. */
const FORMS = [
  [
    'br',
    process.versions.brotli ?? '',
    (content: Buffer) =>
      brotli(content, {
        params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length },
      }),
  ],
  ['gz', process.versions.zlib ?? '', (content: Buffer) => gzip(content, { level: 9 })],
] as const;

/**
 * Compresses once, at build time, what would otherwise be compressed for every reader. What has its copies keeps them, and
 * what an earlier build has compressed is taken from there.
 *
 * @param cache Where copies are kept from one build to the next.
 */
export async function precompress(root: string, cache: string): Promise<void> {
  const files = (await filesBelow(root)).filter(
    (file) => COMPRESSIBLE.test(file) && !OURS.has(path.basename(file)) && !existsSync(`${file}.br`),
  );
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      for (const [ending, version, compress] of FORMS) {
        await writeFile(`${file}.${ending}`, await kept(cache, [ending, version, content], () => compress(content)));
      }
    }),
  );
}
