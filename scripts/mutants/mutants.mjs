import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** Tests, what tests are made of, and what leaves nothing to run. */
const NO_SOURCE = /(?:\.test|\.d|amples|\/types)\.ts$/;

/** The files to mutate among files and folders, by their paths from the root of the repository. */
export function sourcesIn(places) {
  const filesIn = (folder) => readdirSync(folder, { recursive: true }).map((file) => path.posix.join(folder, file));
  return places
    .map((place) => path.posix.normalize(place).replace(/\/$/, ''))
    .flatMap((place) => (statSync(place).isDirectory() ? filesIn(place) : [place]))
    .filter((file) => file.endsWith('.ts') && !NO_SOURCE.test(file))
    .sort();
}

const SILENT = { isDebugEnabled: () => false, debug() {}, info() {}, warn: console.warn };

/** All that Stryker would change in the files, one at a time, with lines and columns as it reports them. */
export async function mutantsOf(files) {
  const inputs = files.map((name) => ({ name: path.resolve(name), mutate: true, content: readFileSync(name, 'utf8') }));
  const options = { ignorers: [], excludedMutations: [], plugins: null };
  const { mutants } = await new Instrumenter(SILENT).instrument(inputs, options);
  return mutants.map(asReported);
}

/** A mutant as Stryker reports it: lines and columns count from one, within Stryker from zero. */
export function asReported(mutant) {
  const oneOn = ({ line, column }) => ({ line: line + 1, column: column + 1 });
  const { start, end } = mutant.location;
  return { ...mutant, location: { start: oneOn(start), end: oneOn(end) } };
}

/** What a reported mutant is, the same in every run: its place and what is put there. */
export function nameOf({ fileName, location: { start, end }, replacement }) {
  const place = [start.line, start.column, end.line, end.column].join(':');
  return `${fileOf({ fileName })}:${place} ${replacement}`;
}

/** The file of a mutant, from the root of the repository. */
export function fileOf({ fileName }) {
  return path.relative(process.cwd(), fileName);
}

/** True of a mutant that no test noticed. */
export function isAlive({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

/** The lines and columns of a reported mutant as the option `mutate` takes them. */
export function rangeOf(mutant) {
  const { start, end } = mutant.location;
  return `${fileOf(mutant)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}
