import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';

/** The file of an empty embedded database: a new one takes seconds to make, one that is opened from this copy half of one. */
export async function emptyEmbedded() {
  const { version } = JSON.parse(readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8'));
  const file = `.cache/embedded-${version}.tar`;
  if (existsSync(file)) return file;
  mkdirSync('.cache', { recursive: true });
  const lite = await PGlite.create();
  const image = await lite.dumpDataDir('none');
  await lite.close();
  writeFileSync(`${file}.part`, Buffer.from(await image.arrayBuffer()));
  renameSync(`${file}.part`, file);
  return file;
}

/** Puts the empty database of such a file into a data folder. */
export function seedEmbedded(file, dataDir) {
  const database = `${dataDir}/pglite`;
  mkdirSync(database, { recursive: true, mode: 0o700 });
  execFileSync('tar', ['-xf', file, '-C', database], { stdio: 'ignore' });
}
