import { readFileSync } from 'node:fs';
import { runCheck } from './check/runCheck';

const STANDARD_INPUT = 0;

const { exitCode, output } = runCheck(process.argv.slice(2), {
  readInput: () => readFileSync(STANDARD_INPUT, 'utf8'),
  readFile: (path) => readFileSync(path, 'utf8'),
  now: Date.now(),
});
const stream = exitCode === 2 ? process.stderr : process.stdout;
stream.write(`${output}\n`);
process.exitCode = exitCode;
