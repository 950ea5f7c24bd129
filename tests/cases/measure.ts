import { type Answers, type CauseId, type Report, readPaste } from '../../src/validator';
import { answersOf } from './answersOf';
import type { Case } from './cases';

const now = Date.UTC(2026, 10, 22);

/** More questions than a reader ever answers. */
const MOST_QUESTIONS = 12;

export interface Measured {
  readonly id: string;
  readonly cause: CauseId;
  /** Place of the true cause from the text alone, 1 for the first; null when nothing was pasted. */
  readonly byText: number | null;
  /** Place of the true cause with every fact given as an answer. */
  readonly byFacts: number;
  /** How many questions were asked, each answered where the facts decide, until the true cause led for good. */
  readonly questions: number | null;
  /** The cause that led with every fact given. */
  readonly led: CauseId | undefined;
}

/** How a case fares: with its text alone, with all its facts, and asked question by question. */
export function measure({ id, paste, facts, cause }: Case): Measured {
  const known = answersOf(facts);
  const all = read(paste, known);
  return {
    id,
    cause,
    byText: paste === '' ? null : placeOf(cause, read(paste, {})),
    byFacts: placeOf(cause, all),
    questions: questionsUntil(cause, paste, known),
    led: all.causes[0]?.id,
  };
}

function read(paste: string, answers: Answers): Report {
  return readPaste(paste, { now, answers });
}

function placeOf(cause: CauseId, { causes }: Report): number {
  const at = causes.findIndex(({ id }) => id === cause);
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

function questionsUntil(cause: CauseId, paste: string, known: Answers): number | null {
  let answers: Answers = {};
  let since: number | null = null;
  for (let asked = 0; asked <= MOST_QUESTIONS; asked += 1) {
    const report = read(paste, answers);
    if (placeOf(cause, report) === 1) since ??= asked;
    else since = null;
    if (report.nextQuestion === null) break;
    answers = { ...answers, [report.nextQuestion]: known[report.nextQuestion] ?? 'unknown' };
  }
  return since;
}

export interface Level {
  /** Share of the cases with a text whose cause is in the list at all. */
  readonly listed: number;
  /** Share of the cases with a text whose cause is among the first three. */
  readonly inFirstThree: number;
  /** Share of all cases whose cause is first with the facts given. */
  readonly first: number;
  /** Of the cases that are reached at all. */
  readonly medianQuestions: number;
}

export function levelOf(cases: readonly Measured[]): Level {
  const withText = cases.filter(({ byText }) => byText !== null);
  const asked = cases.flatMap(({ questions }) => questions ?? []).sort((a, b) => a - b);
  return {
    listed: withText.filter(({ byText }) => Number.isFinite(byText)).length / withText.length,
    inFirstThree: withText.filter(({ byText }) => (byText ?? 9) <= 3).length / withText.length,
    first: cases.filter(({ byFacts }) => byFacts === 1).length / cases.length,
    medianQuestions: asked[Math.floor(asked.length / 2)] ?? Number.POSITIVE_INFINITY,
  };
}
