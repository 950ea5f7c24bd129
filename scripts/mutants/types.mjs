import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileOf } from './mutants.mjs';
import { placeOf } from './tell.mjs';

const COPY = '.cache/mutants-types';

/** What no layer with settings of its own has; all of it is compiled for each mutant there. */
const REST = {
  extends: '../../tsconfig.json',
  include: ['src'],
  exclude: ['src/server', 'src/offline', '**/*.test.ts', '**/*.test.tsx'],
};

/**
 * Those of the mutants that the compiler does not let pass, each in a copy of the sources. Throws where it does not let
 * the sources themselves pass, since every mutant would seem to be refused.
 */
export function refusedOf(mutants) {
  for (const folder of ['src', 'i18n']) cpSync(folder, path.join(COPY, folder), { recursive: true });
  writeFileSync(`${COPY}/tsconfig.json`, JSON.stringify(REST));
  try {
    for (const project of new Set(mutants.map((mutant) => projectOf(fileOf(mutant))))) {
      if (!compiles(project)) throw new Error(`${project} does not compile without a mutant`);
    }
    return mutants.filter((mutant) => isRefused(mutant));
  } finally {
    rmSync(COPY, { recursive: true });
  }
}

function isRefused(mutant) {
  const { text, span } = placeOf(mutant);
  const file = path.join(COPY, fileOf(mutant));
  writeFileSync(file, text.slice(0, span[0]) + mutant.replacement + text.slice(span[1]));
  const isAccepted = compiles(projectOf(fileOf(mutant)));
  writeFileSync(file, text);
  return !isAccepted;
}

/** The settings by which a file is compiled: those of its layer, or of all that has none. */
function projectOf(file) {
  const [, layer] = file.split('/');
  const own = `${COPY}/src/${layer}/tsconfig.json`;
  return existsSync(own) ? own : `${COPY}/tsconfig.json`;
}

function compiles(project) {
  return spawnSync('node_modules/.bin/tsc', ['--noEmit', '-p', project]).status === 0;
}
