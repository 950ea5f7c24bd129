import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'validator-'));
const built = path.join(folder, 'built');
const KB = 1024;

function run(program: string, args: readonly string[], cwd = folder): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

beforeAll(() => {
  run(
    process.execPath,
    ['-e', `import('./scripts/build-validator.mjs').then((it) => it.buildValidator('${built}'))`],
    '.',
  );
  const [tarball = ''] = run('npm', ['pack', '--silent', '--pack-destination', folder], built).trim().split('\n');
  writeFileSync(path.join(folder, 'package.json'), '{"name":"stranger","private":true,"type":"module"}');
  run('npm', ['install', '--silent', '--offline', '--no-audit', '--no-fund', path.join(folder, tarball)]);
}, 120_000);

/** Bytes on the wire of an entry with the files that it imports. */
function sizeWith(entry: string): number {
  const read = (name: string) => readFileSync(path.join(built, `${name}.js`), 'utf8');
  const imported = [...read(entry).matchAll(/from\s*"\.\/([\w-]+)\.js"/g)].map(([, name = '']) => name);
  return [entry, ...imported].reduce((sum, name) => sum + brotliCompressSync(read(name)).length, 0);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the validator as a package', () => {
  it('is under 20 kB on the wire, with everything it needs', () => {
    expect(sizeWith('index')).toBeLessThan(20 * KB);
  });

  // 7 kB for the finder of secrets, 11 for what people and other exchanges write in four languages (decisions/0012), of which
  // 1 for what they tell of lists, pairs and times, for letters that a picture spoils, and for names in Cyrillic (decisions/0032),
  // 3 for what users of portfolio tools get by mail, retell and see on their screens (decisions/0036), and 3 for numbers in
  // everyday sentences, letters without their marks, what is named only to deny it, and refusals as retold (decisions/0037),
  // and 2 for what a second reader of each language found missing or misread (decisions/0038).
  it('reads whatever a user has with 26 kB more', () => {
    expect(sizeWith('paste')).toBeLessThan(46 * KB);
  });

  it('needs no other package', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(built, 'package.json'), 'utf8'));
    expect(dependencies).toBeUndefined();
  });

  it('can be imported by a stranger in plain Node', () => {
    writeFileSync(
      path.join(folder, 'use.js'),
      `import { causeOf } from 'xchainer-validator';
       import { readPaste } from 'xchainer-validator/paste';
       import { FACTS } from 'xchainer-validator/facts';
       const { pieces } = readPaste('{"code":-2015}', { now: 0 });
       console.log(causeOf({ code: -1021 }).cause, pieces[0].errorId, FACTS.seed.dated);`,
    );
    expect(run(process.execPath, ['use.js']).trim()).toBe('clock_skew rejected_key 2022-05-30');
  });

  it('has types that a strict program understands', () => {
    writeFileSync(
      path.join(folder, 'use.ts'),
      `import type { CauseId } from 'xchainer-validator';
       import { type PasteReport, readPaste } from 'xchainer-validator/paste';
       const report: PasteReport = readPaste('-2015', { now: 0, answers: { reads_balances: 'no' } });
       export const leading: CauseId | undefined = report.causes[0]?.id;
       // @ts-expect-error there is no such question
       readPaste('', { now: 0, answers: { colour: 'blue' } });`,
    );
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', 'use.ts'];
    expect(run(path.resolve('node_modules/.bin/tsc'), ['--ignoreConfig', ...options]).trim()).toBe('');
  }, 60_000);
});
