import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { filesBelow } from './siteFiles';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

const COMPRESSIBLE = /\.(html|css|js|json|md|svg|txt|webmanifest|xml)$/;
/** What only the server reads; it grows with each language. */
const OURS = new Set(['csp.json', 'pages.json']);

/** Compresses once, at build time, what would otherwise be compressed for every reader. What has its copies keeps them. */
export async function precompress(root: string): Promise<void> {
  const files = (await filesBelow(root)).filter(
    (file) => COMPRESSIBLE.test(file) && !OURS.has(path.basename(file)) && !existsSync(`${file}.br`),
  );
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      const params = {
        [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
        [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      };
      await writeFile(`${file}.br`, await brotli(content, { params }));
      await writeFile(`${file}.gz`, await gzip(content, { level: 9 }));
    }),
  );
}
