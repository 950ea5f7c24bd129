import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { fileOf, isAlive, mutantsOf, nameOf, rangeOf, sourcesIn } from './mutants.mjs';
import { sampleOf, scoreLines } from './score.ts';
import { tellOf } from './tell.mjs';
import { refusedOf } from './types.mjs';

const ALL = ['src/validator', 'src/flow', 'src/report'];

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const count = Number(process.env.MUTANTS ?? 400);
const seed = Number(process.env.SEED ?? 7);
const files = sourcesIn(process.argv.length > 2 ? process.argv.slice(2) : ALL);
const all = await mutantsOf(files);
const sampled = sampleOf(all.map(nameOf), count, seed);
console.log(`${sampled.length} of the ${all.length} mutants of ${files.length} files, with seed ${seed}`);

const results = await new Stryker({
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutants/vitest.config.mts' },
  plugins: [here('node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'), here('plugins.mjs')],
  checkers: ['sample'],
  sampled,
  // What is not drawn is not even written into the code, or hot loops would count for minutes.
  mutate: all.filter((mutant) => sampled.includes(nameOf(mutant))).map(rangeOf),
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.WORKERS ?? 2),
  // A busy machine is slow, which is no fault that a test has found; a loop without end is told by its count.
  dryRunTimeoutMinutes: 30,
  timeoutMS: 120_000,
  reporters: ['survivors'],
  warnings: { slow: false },
  tempDirName: '.cache/mutants',
  ignorePatterns: ['/build', '/.cache', '/.docusaurus*', '/dist', '/.data', '/scripts/*/node_modules', '/static'],
  // TypeScript 7 has no interface for programs, with which Stryker would write this file anew.
  tsconfigFile: 'none.json',
  allowConsoleColors: false,
  logLevel: 'warn',
}).runMutationTest();

const inSample = results.filter((result) => sampled.includes(nameOf(result)));
const refused = refusedOf(inSample.filter(isAlive));
const survivors = inSample.filter((result) => isAlive(result) && !refused.includes(result));
console.log(`\n${refused.length} of these the compiler refuses; left are`);
for (const line of survivors.map(tellOf).sort()) console.log(line);
const tried = inSample.map((result) => ({ file: fileOf(result), killed: !survivors.includes(result) }));
console.log(`\n${scoreLines(tried).join('\n')}`);
const late = inSample.filter(({ status }) => status === 'Timeout').length;
if (late > 0) console.log(`${late} of the noticed were noticed by the clock alone`);
