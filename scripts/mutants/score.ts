import { createHash } from 'node:crypto';
import { wilson } from '../../src/report/score';

/**
 * So many of the names, chosen by the seed and by nothing else: a name that is in a sample stays in it while other names
 * come and go, so that two runs before and after a change can be compared.
 */
export function sampleOf(names: readonly string[], count: number, seed: number): readonly string[] {
  const drawn = names.map((name) => ({ name, lot: createHash('sha256').update(`${seed} ${name}`).digest('hex') }));
  return drawn
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}

/** What became of a mutant: true where a test, the compiler or the clock noticed it. */
interface Tried {
  readonly file: string;
  readonly killed: boolean;
}

/** A line for each folder and one for all: how many of its mutants were noticed, with the interval of the sample. */
export function scoreLines(tried: readonly Tried[]): readonly string[] {
  const folders = [...new Set(tried.map(({ file }) => folderOf(file)))].sort();
  const line = (name: string, these: readonly Tried[]) => {
    const killed = these.filter((each) => each.killed).length;
    const { low, high } = wilson(killed, these.length);
    const [share, from, to] = [killed / these.length, low, high].map((part) => Math.round(part * 100));
    return `${name.padEnd(24)} ${killed} of ${these.length}  ${share} % (${from} to ${to} %)`;
  };
  return [
    ...folders.map((folder) =>
      line(
        folder,
        tried.filter(({ file }) => folderOf(file) === folder),
      ),
    ),
    line('all', tried),
  ];
}

/** The folder below the layer: `src/validator/checks/keys/rules/shape.ts` counts for `src/validator/checks`. */
function folderOf(file: string): string {
  return file.split('/').slice(0, -1).slice(0, 3).join('/');
}
