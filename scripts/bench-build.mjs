import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/*
 * What a build costs, cold and again after one edited line, beside a stock Docusaurus with as many pages in the same
 * languages; interleaved, because a busy machine is slow at times. Processor time counts, which others take less from than
 * from the clock. In the end our edited site is built once more without anything kept, and has to be the same to the byte.
 */

const LOCALES = ['en', 'ru', 'de', 'tr'];
const SOURCES = ['docs', 'i18n', 'src', 'static', 'package.json', 'package-lock.json', 'tsconfig.json'];
const CONFIG = ['docusaurus.config.ts', 'sidebars.ts'];
const work = mkdtempSync(path.join(tmpdir(), 'bench-build-'));

/** Where the bundler keeps what it made, by the folder of the site: of the sites of this bench nothing shall stay. */
const BUNDLED = 'node_modules/.cache/rspack';
const namesIn = (place) => (existsSync(place) ? readdirSync(place) : []);
const bundledBefore = new Set(namesIn(BUNDLED));

/** Prints what the process has used, when it ends. */
const METER = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();console.log('USED',JSON.stringify(u))})`;

function folder(name) {
  const made = path.join(work, name);
  mkdirSync(made);
  symlinkSync(path.resolve('node_modules'), path.join(made, 'node_modules'));
  return made;
}

/** A copy of our sources, below which nothing is kept yet. */
function ours(name) {
  const made = folder(name);
  for (const entry of [...SOURCES, ...CONFIG]) cpSync(entry, path.join(made, entry), { recursive: true });
  return made;
}

/** A stock site with the same articles as plain text, and a short page for each page of one error. */
function stock(name, pages) {
  const made = folder(name);
  const plain = (text) => text.replace(/<[^>]*>|\{\/\*[\s\S]*?\*\/\}/g, '').replace(/\]\([^)]*\)/g, ']');
  for (const locale of LOCALES) {
    const from = locale === 'en' ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;
    const to = path.join(made, from);
    mkdirSync(to, { recursive: true });
    for (const file of readdirSync(from)) {
      writeFileSync(path.join(to, file), plain(readFileSync(path.join(from, file), 'utf8')));
    }
    for (let page = 0; page < pages; page += 1) {
      writeFileSync(path.join(to, `error-${page}.md`), `# Error ${page}\n\nWhat it means, and what to do.\n`);
    }
  }
  const config = {
    title: 'Stock',
    url: 'http://127.0.0.1:3000',
    baseUrl: '/',
    future: { v4: true },
    i18n: { defaultLocale: 'en', locales: LOCALES },
    presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  };
  writeFileSync(path.join(made, 'docusaurus.config.js'), `module.exports = ${JSON.stringify(config)};\n`);
  writeFileSync(path.join(made, 'package.json'), '{"name":"stock","private":true}\n');
  return made;
}

/** Builds a site; seconds by the clock and of the processor, and the most memory it held, in MB. */
function build(cwd) {
  const bin = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', METER, bin, 'build'], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', NO_UPDATE_NOTIFIER: '1' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      if (code !== 0) return reject(new Error(printed));
      const used = [...printed.matchAll(/USED (.*)/g)].map(([, json]) => JSON.parse(json));
      resolve({
        clock: (performance.now() - begun) / 1000,
        processor: used.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0) / 1e6,
        memory: Math.max(...used.map(({ maxRSS }) => maxRSS)) / 1024,
      });
    });
  });
}

/** One line more in an article, as an author writes it. */
function edit(site) {
  const file = path.join(site, 'docs/error-codes.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne line more.\n`);
}

/** A hash of all files of a built site, by name and content. */
function printOf(site) {
  const hash = createHash('sha256');
  const root = path.join(site, 'build');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort()) {
    hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function print(what, { clock, processor, memory }) {
  const cells = [`${processor.toFixed(1)} s`, `${clock.toFixed(1)} s`, `${Math.round(memory)} MB`];
  console.log(`${what.padEnd(24)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}

try {
  const single = readdirSync('build/error-codes').filter((name) => /^\d+$/.test(name)).length;
  const sites = { ours: ours('ours'), stock: stock('stock', single) };
  console.log(`${''.padEnd(24)}${['processor', 'clock', 'memory'].map((name) => name.padStart(12)).join('')}`);
  const used = {};
  for (const state of ['cold', 'warm']) {
    for (const [name, site] of Object.entries(sites)) {
      if (state === 'warm') edit(site);
      used[`${name} ${state}`] = await build(site);
      print(`${name}, ${state}`, used[`${name} ${state}`]);
    }
    const ratio = used[`ours ${state}`].processor / used[`stock ${state}`].processor;
    console.log(`ours / stock, ${state}: ${ratio.toFixed(2)}`);
  }
  const warm = printOf(sites.ours);
  rmSync(path.join(sites.ours, '.cache'), { recursive: true });
  rmSync(path.join(sites.ours, '.docusaurus'), { recursive: true });
  process.env.DOCUSAURUS_NO_PERSISTENT_CACHE = 'true';
  await build(sites.ours);
  const isSame = printOf(sites.ours) === warm;
  console.log(isSame ? 'The warm site is the cold one, to the byte.' : 'The warm site differs from the cold one.');
  if (!isSame) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
  for (const name of namesIn(BUNDLED)) {
    if (!bundledBefore.has(name)) rmSync(path.join(BUNDLED, name), { recursive: true, force: true });
  }
}
