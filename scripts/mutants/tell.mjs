import { readFileSync } from 'node:fs';
import { fileOf } from './mutants.mjs';

/** Where a mutant stands in the text of its file: half open, in UTF-16 units. Lines and columns count from one. */
function spanOf({ start, end }, text) {
  const lines = text.split('\n');
  const at = ({ line, column }) => lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  return [at(start), at(end)];
}

/** The text of a mutant's file, and the span in it that the mutant replaces. */
export function placeOf({ fileName, location }) {
  const text = readFileSync(fileName, 'utf8');
  return { text, span: spanOf(location, text) };
}

/** One line: where, what stood there, and what else could stand there unnoticed. */
export function tellOf(mutant) {
  const { text, span } = placeOf(mutant);
  const short = (code) => code.replace(/\s+/g, ' ').slice(0, 100);
  const file = fileOf(mutant);
  return `${file}:${mutant.location.start.line}  ${short(text.slice(...span))}  ->  ${short(mutant.replacement)}`;
}
