import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileOf } from './mutants.mjs';
import { placeOf } from './tell.mjs';

const COPY = '.cache/mutants-types';

/** Those of the mutants that the compiler does not let pass, each in a copy of the sources. */
export function refusedOf(mutants) {
  cpSync('src', `${COPY}/src`, { recursive: true });
  const refused = mutants.filter((mutant) => isRefused(mutant));
  rmSync(COPY, { recursive: true });
  return refused;
}

function isRefused(mutant) {
  const { text, span } = placeOf(mutant);
  const file = path.join(COPY, fileOf(mutant));
  const [, , , layer] = file.split('/');
  writeFileSync(file, text.slice(0, span[0]) + mutant.replacement + text.slice(span[1]));
  const { status } = spawnSync('node_modules/.bin/tsc', ['--noEmit', '-p', `${COPY}/src/${layer}/tsconfig.json`]);
  writeFileSync(file, text);
  return status !== 0;
}
