import { ANSWERS } from './answers/table';
import { CAUSE_IDS, type CauseId } from './causes';
import type { Finding } from './finding';
import { answerCode, kindsOf, type QuestionId } from './questions';
import { type Entries, inOrder, judgeCauses } from './rank';
import { answerPoints, SAYS_POINTS } from './weights';

/** An answer that the findings of a case suggest, and the finding that says so most clearly. */
export interface Suggestion {
  readonly answer: string;
  readonly because: string;
}

/** From here on findings and an answer speak of the same causes in the same way; one is the most there can be. */
const ALIKE = 0.3;

/** What an error says weighs no more than a hint here: one text stands for several causes. */
const ERROR_SAYS = 3;

/**
 * The answer that the findings come nearest to saying: the one whose causes gained most by them. Null when they speak of
 * other causes than every answer does, when no check has looked at what the question is about, and when the answer would
 * speak against the cause that leads of those that anything speaks for.
 *
 * @example suggest('box_ticked', [found('permissions.trading_off')], FINDING_ENTRIES)
 * // { answer: 'no', because: 'permissions.trading_off' }
 */
export function suggest(question: QuestionId, findings: readonly Finding[], entries: Entries): Suggestion | null {
  const seen = findings.filter(({ code }) => kindsOf(question).includes(code.split('.')[0] ?? ''));
  const codes = inOrder(seen, entries);
  const said = codes.map((code) => saidBy(code, entries));
  const together = CAUSE_IDS.map((_id, at) => clamped(said.reduce((sum, vector) => sum + (vector[at] ?? 0), 0)));
  const hasLooked = codes.some((code) => !entries[code]?.error);
  const leading = judgeCauses(findings, entries).find(({ cause }) => cause.because.length > 0);
  let best: Suggestion | null = null;
  let most = ALIKE;
  for (const answer of ANSWERS[question]) {
    const points = pointsOf(question, answer);
    const alike = likeness(together, points);
    const forLeading = leading ? (points[CAUSE_IDS.indexOf(leading.cause.id)] ?? 0) : 0;
    if (alike <= most || forLeading < 0 || !hasGained(together, points, hasLooked)) continue;
    const clearest = said.map((vector) => dot(vector, points));
    most = alike;
    best = { answer, because: codes[clearest.indexOf(Math.max(...clearest))] ?? '' };
  }
  return best;
}

/** Points for each cause, in the order of {@link CAUSE_IDS}. */
type Vector = readonly number[];

function saidBy(code: string, entries: Entries): Vector {
  const { causes, error } = entries[code] ?? {};
  return CAUSE_IDS.map((id: CauseId) => {
    const says = causes?.[id];
    if (says) return SAYS_POINTS[says];
    if (error?.rulesOut.includes(id)) return -ERROR_SAYS;
    return error?.allows.includes(id) ? ERROR_SAYS : 0;
  });
}

function pointsOf(question: QuestionId, answer: string): Vector {
  const points = answerPoints(answerCode(question, answer));
  return CAUSE_IDS.map((id) => points[id] ?? 0);
}

/** From this share of its most points on, an answer still speaks for a cause most. */
const NEARLY = 0.7;

/**
 * True when a cause that the answer speaks for most was spoken for. An answer that only speaks against causes is
 * suggested by a check that has looked, not by an error, which is silent about most things.
 */
function hasGained(said: Vector, points: Vector, hasLooked: boolean): boolean {
  const most = Math.max(...points);
  if (most <= 0) return hasLooked;
  return points.some((value, at) => value >= most * NEARLY && (said[at] ?? 0) > 0);
}

function clamped(points: number): number {
  return Math.max(SAYS_POINTS.rules_out, Math.min(SAYS_POINTS.shows, points));
}

function dot(one: Vector, other: Vector): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** How much of what was said of the causes an answer says, too: from -1 for the opposite to 1 for just the same. */
function likeness(said: Vector, points: Vector): number {
  const most = said.reduce((sum, value) => sum + Math.abs(value), 0) * Math.max(...points.map(Math.abs));
  return most === 0 ? 0 : dot(said, points) / most;
}
