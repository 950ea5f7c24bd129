import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './install.mjs';

const STAMP = '.cache/site.stamp';
const INPUTS = [
  'docs',
  'i18n',
  'src',
  'static',
  'scripts/finishSite.mjs',
  'scripts/offlineWorkers.mjs',
  'scripts/shareStyles.mjs',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'package-lock.json',
];
/** The part of `src` that no page is made of. */
const NOT_THE_SITE = 'src/server';

function* filesBelow(place) {
  if (place === NOT_THE_SITE || /\.test\.tsx?$/.test(place)) return;
  if (!existsSync(place)) return;
  const entries = path.extname(place) === '' ? readdirSync(place, { withFileTypes: true }) : null;
  if (!entries) yield place;
  else
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) yield* filesBelow(`${place}/${entry.name}`);
}

/** A hash of everything the pages are made of; the same inputs give the same site. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.env.SITE_URL ?? ''}\n`);
  for (const input of INPUTS) {
    for (const file of filesBelow(input)) hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Where a site is made, and where the one before it lies for the moment in which they change places. */
const [MADE, BEFORE] = ['.cache/site', '.cache/site.before'];

/** Puts the new site in the place of the old one, which is whole until then. */
function switchTo(made) {
  rmSync(BEFORE, { recursive: true, force: true });
  if (existsSync('build')) renameSync('build', BEFORE);
  renameSync(made, 'build');
  rmSync(BEFORE, { recursive: true, force: true });
}

/**
 * Builds the four locales into `build/`, unless what is there was made from the same inputs. They are built beside it,
 * so that a build that fails or is broken off leaves the site as it was.
 */
export async function ensureSite() {
  const print = fingerprint();
  if (existsSync(STAMP) && existsSync('build/index.html') && readFileSync(STAMP, 'utf8') === print) return;
  console.log('Building the site in four languages …');
  rmSync(MADE, { recursive: true, force: true });
  run(process.execPath, ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', MADE], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NO_UPDATE_NOTIFIER: '1',
      // Our islands alias React to Preact themselves; Docusaurus' own aliases would win silently.
      DOCUSAURUS_NO_REACT_ALIASES: '1',
    },
  });
  const { finishSite } = await import('./finishSite.mjs');
  await finishSite(MADE);
  rmSync(STAMP, { force: true });
  switchTo(MADE);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(STAMP, print);
}
