import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { branchesOf } from '../../src/i18n/words';
import { readWords } from '../../src/site/readWords';

/** A page to visit, in a folder to serve. */
interface Place {
  readonly folder: string;
  readonly page: string;
}

const CACHE = path.resolve('.cache/bench-usable');
const PEER = path.join(CACHE, 'peer');

export const OURS: Place = { folder: path.resolve('build'), page: '/auth-invalid/' };

/** The page by hand: two fields, and a script that checks them. */
export async function buildFloor(): Promise<Place> {
  const folder = path.join(CACHE, 'floor');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ['scripts/benchUsable/floor.ts'],
    outfile: path.join(folder, 'floor.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { WORDS: JSON.stringify((await readWords('.', 'en')).finding.whitelist) },
  });
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Lists</title>' +
      '<meta name="viewport" content="width=device-width"><script src="/floor.js" defer></script>' +
      '<h1>Compare the two lists</h1><label>XChainer<textarea id="whitelist-check-platform"></textarea></label>' +
      '<label>Binance<textarea id="whitelist-check-binance"></textarea></label><p id="answer" role="status"></p></html>',
  );
  return { folder, page: '/' };
}

/** The article as it is built, with the script of the page by hand instead of ours: what the text alone takes. */
export function buildFloorOfArticle(floor: Place): Place {
  const folder = path.join(CACHE, 'floorOfArticle');
  rmSync(folder, { recursive: true, force: true });
  const at = (root: string) => path.join(root, OURS.page, 'index.html');
  mkdirSync(path.dirname(at(folder)), { recursive: true });
  cpSync(path.join(OURS.folder, 'assets/css'), path.join(folder, 'assets/css'), { recursive: true });
  cpSync(path.join(floor.folder, 'floor.js'), path.join(folder, 'floor.js'));
  const html = readFileSync(at(OURS.folder), 'utf8')
    .replace(/\/assets\/js\/islands\.\w+\.js/, '/floor.js')
    .replace('</main>', '<p id="answer" role="status"></p></main>');
  writeFileSync(at(folder), html);
  return { folder, page: OURS.page };
}

/** A page of Docusaurus as it comes, with our widget in it. */
export async function buildPeer(): Promise<Place> {
  rmSync(PEER, { recursive: true, force: true });
  cpSync('scripts/benchUsable/peer', PEER, { recursive: true });
  const words = path.join(PEER, 'words');
  mkdirSync(words);
  const save = (name: string, branch: object) =>
    writeFileSync(path.join(words, `${name}.json`), JSON.stringify(branch));
  for (const [name, branch] of branchesOf(await readWords('.', 'en'))) save(name, branch);
  execFileSync(process.execPath, [path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build', PEER], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  return { folder: path.join(PEER, 'build'), page: '/' };
}
