import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { writeOfflineWorkers } from './offlineWorkers.mjs';
import { shareStyles } from './shareStyles.mjs';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

const COMPRESSIBLE = /\.(html|css|js|json|svg|xml|txt)$/;
/** Scripts that are started as workers carry it in their names. */
const WORKER = /[\\/](island-[\w-]*worker[.\w]*|offline-worker)\.js$/;
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)(?![^>]*\btype=["']?application\/)[^>]*>([\s\S]*?)<\/script>/g;

function filesOf(dir) {
  return readdirSync(dir, { recursive: true })
    .map((name) => path.join(dir, name))
    .filter((file) => statSync(file).isFile());
}

/** Deletes Docusaurus' own client scripts: the pages load only what `islands` and its chunks are made of. */
function dropUnusedScripts(dir) {
  for (const locale of readdirSync(dir, { withFileTypes: true })) {
    const scripts = path.join(dir, locale.name === 'assets' ? 'assets' : path.join(locale.name, 'assets'), 'js');
    if (!locale.isDirectory() || !existsSync(scripts)) continue;
    for (const file of readdirSync(scripts)) {
      if (!file.startsWith('island')) rmSync(path.join(scripts, file));
    }
  }
}

/** One list of all pages of all locales, for the feedback API. */
function joinPageLists(dir, files) {
  const lists = files.filter((file) => path.basename(file) === 'pages.json');
  const pages = lists.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
  for (const file of lists) rmSync(file);
  writeFileSync(path.join(dir, 'pages.json'), JSON.stringify(pages));
}

/**
 * The default language has no folder of its own, but `/en/…` is what readers of `/ru/…` try. A small page for each page
 * leads on, without a script; search engines are told where the page lives.
 */
function leadFromDefaultLocale(dir, files, locale) {
  for (const file of files.filter((name) => path.basename(name) === 'index.html')) {
    const page = path.relative(dir, file);
    const [folder] = page.split(path.sep);
    if (existsSync(path.join(dir, folder, '404.html'))) continue;
    const target = `/${page.slice(0, -'index.html'.length).split(path.sep).join('/')}`;
    const place = path.join(dir, locale, page);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(
      place,
      `<!DOCTYPE html><html lang="${locale}"><meta charset="UTF-8"><title>XChainer Help</title>` +
        `<meta name="robots" content="noindex"><link rel="canonical" href="${target}">` +
        `<meta http-equiv="refresh" content="0; url=${target}"><a href="${target}">${target}</a></html>`,
    );
  }
}

/** What the security policy may allow: the inline scripts by hash and the workers by path, and no others. */
function listScripts(dir, files) {
  const hashes = new Set();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    for (const [, script] of readFileSync(file, 'utf8').matchAll(INLINE_SCRIPT)) {
      hashes.add(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
  }
  const workers = files.filter((name) => WORKER.test(name)).map((name) => `/${path.relative(dir, name)}`);
  writeFileSync(path.join(dir, 'csp.json'), JSON.stringify({ scriptHashes: [...hashes], workers }));
}

/** Compresses once, at build time, what would otherwise be compressed for every reader. */
async function precompress(files) {
  await Promise.all(
    files
      .filter((file) => COMPRESSIBLE.test(file) && existsSync(file))
      .map(async (file) => {
        const content = readFileSync(file);
        const params = {
          [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
          [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        };
        writeFileSync(`${file}.br`, await brotli(content, { params }));
        writeFileSync(`${file}.gz`, await gzip(content, { level: 9 }));
      }),
  );
}

/** What remains to be done after Docusaurus: drop, lead, list, share, keep, hash, compress. Changes the folder in place. */
export async function finishSite(dir) {
  dropUnusedScripts(dir);
  leadFromDefaultLocale(dir, filesOf(dir), 'en');
  joinPageLists(dir, filesOf(dir));
  shareStyles(dir);
  await writeOfflineWorkers(dir);
  listScripts(dir, filesOf(dir));
  await precompress(filesOf(dir));
}
