import { readCases } from '../tests/cases/cases';
import { levelOf, measure } from '../tests/cases/measure';

/**
 * How the diagnosis fares on the real cases: the place of the true cause from the text alone and with the facts given
 * as answers, and after how many questions it leads. `npm run bench:diagnosis -- FILE` reads other cases.
 */
const measured = readCases(process.argv[2]).map(measure);
const cell = (value: string | number | null | undefined, width: number) =>
  String(value === Number.POSITIVE_INFINITY ? '-' : (value ?? '-')).padEnd(width);

console.log(`${cell('case', 7)}${cell('true cause', 32)}${cell('text', 6)}${cell('facts', 7)}questions`);
for (const { id, cause, byText, byFacts, questions, led } of measured) {
  const miss = byFacts === 1 ? '' : `   led: ${led}`;
  console.log(`${cell(id, 7)}${cell(cause, 32)}${cell(byText, 6)}${cell(byFacts, 7)}${cell(questions, 4)}${miss}`);
}

const names = (rows: typeof measured) => rows.map(({ id }) => id).join(' ') || 'none';
const { inFirstThree, first, medianQuestions } = levelOf(measured);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
console.log(`\ntext alone, true cause among the first three: ${percent(inFirstThree)}`);
console.log(`  missed: ${names(measured.filter(({ byText }) => byText !== null && byText > 3))}`);
console.log(`facts as answers, true cause first: ${percent(first)}`);
console.log(`  missed: ${names(measured.filter(({ byFacts }) => byFacts !== 1))}`);
console.log(`questions until it leads, median of those reached: ${medianQuestions}`);
console.log(`  not reached: ${names(measured.filter(({ questions }) => questions === null))}`);
