import path from 'node:path';
import { answersOf } from '../tests/cases/answersOf';
import {
  brierScore,
  calibrationError,
  crossValidated,
  crossValidatedLikely,
  rightOfLikely,
  type Said,
  saidOf,
} from '../tests/cases/calibration';
import { CASE_FILES, type Case, readCases } from '../tests/cases/cases';
import { levelOf, measure } from '../tests/cases/measure';

/**
 * How the diagnosis fares on the real cases: the place of the true cause from the text alone and with the facts given
 * as answers, after how many questions it leads, and what the chances are worth. Of every file by itself, and of all
 * together. `npm run bench:diagnosis -- FILE…` reads other files.
 */
const files = process.argv.length > 2 ? process.argv.slice(2) : CASE_FILES;

const cell = (value: string | number | null | undefined, width: number) =>
  String(value === Number.POSITIVE_INFINITY ? '-' : (value ?? '-')).padEnd(width);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function printCases(cases: readonly Case[]): void {
  console.log(`${cell('case', 7)}${cell('true cause', 32)}${cell('text', 6)}${cell('facts', 7)}questions`);
  for (const { id, cause, byText, byFacts, questions, led } of cases.map(measure)) {
    const miss = byFacts === 1 ? '' : `   led: ${led}`;
    console.log(`${cell(id, 7)}${cell(cause, 32)}${cell(byText, 6)}${cell(byFacts, 7)}${cell(questions, 4)}${miss}`);
  }
}

function printLevels(cases: readonly Case[]): void {
  const measured = cases.map(measure);
  const names = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(' ') || 'none';
  const { listed, inFirstThree, first, medianQuestions } = levelOf(measured);
  console.log(`text alone, true cause listed: ${percent(listed)}`);
  console.log(`text alone, true cause among the first three: ${percent(inFirstThree)}`);
  console.log(`  missed: ${names(measured.filter(({ byText }) => byText !== null && byText > 3))}`);
  console.log(`facts as answers, true cause first: ${percent(first)}`);
  console.log(`  missed: ${names(measured.filter(({ byFacts }) => byFacts !== 1))}`);
  console.log(`questions until it leads, median of those reached: ${medianQuestions}`);
  console.log(`  not reached: ${names(measured.filter(({ questions }) => questions === null))}`);
  const withText = cases.filter(({ paste }) => paste !== '');
  printCalibration(
    'text alone',
    withText.map((each) => saidOf(each)),
  );
  printCalibration(
    'facts as answers',
    cases.map((each) => saidOf(each, answersOf(each.facts))),
  );
}

function printCalibration(name: string, said: readonly Said[]): void {
  const likely = said.filter(({ word }) => word === 'likely');
  const held = crossValidated(said);
  const wrong = said.filter(({ truth }) => truth === 'unlikely' || truth === 'ruled_out').map(({ id }) => id);
  console.log(`${name}, right of ${likely.length} called likely: ${percent(rightOfLikely(said))}`);
  console.log(`  with the threshold of the other cases: ${percent(crossValidatedLikely(said))}`);
  console.log(`  true cause called unlikely or ruled out: ${wrong.join(' ') || 'none'}`);
  console.log(`  calibration error ${numbers(calibrationError, said, held)}`);
  console.log(`  Brier score ${numbers(brierScore, said, held)}`);
}

function numbers(of: typeof brierScore, said: readonly Said[], held: readonly Said[]): string {
  return `${of(said).toFixed(3)}, cross-validated ${of(held).toFixed(3)}`;
}

const read = files.map((file) => ({ file, cases: readCases(file) }));
for (const { file, cases } of read) {
  console.log(`\n${path.basename(file)}\n`);
  printCases(cases);
  printLevels(cases);
}
if (read.length > 1) {
  console.log('\nall together\n');
  printLevels(read.flatMap(({ cases }) => cases));
}
