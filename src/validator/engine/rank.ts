import { CAUSE_IDS, type CauseId, causeEntry } from './causes';
import type { Finding, Likelihood, RankedCause } from './finding';
import type { CodeEntry, Says } from './rule';
import { answerPoints, errorPoints, MOST_OF_ONE_KIND, OLDER, POINTED_AT, PRIOR, SAYS_POINTS } from './weights';

/** A cause with all that was said of it. */
export interface Judged {
  readonly cause: RankedCause;
  /** The share of its chances among all causes; zero for one that is ruled out. They add up to one. */
  readonly chance: number;
}

export type Entries = Readonly<Record<string, CodeEntry>>;

/**
 * Every cause, most likely first, with its chance and the findings for and against it.
 *
 * Chances start from `weights/prior.ts`; each finding adds its points to the log-odds of a cause. Errors of one text
 * are alternatives: the one that fits a cause best counts, so that an error rules a cause out of itself only. Several
 * faults of one kind of evidence together count no more than a sure one. A cause that a finding rules out has no chance
 * unless another one shows it.
 *
 * @example judgeCauses(decodeError('-1021').findings, FINDING_ENTRIES)[0]?.cause.id // 'clock_skew'
 */
export function judgeCauses(findings: readonly Finding[], entries: Entries): readonly Judged[] {
  const codes = inOrder(findings, entries);
  const pointed = new Set(findings.map(({ code, hints }) => `${code} ${hints}`));
  const newest = new Set(findings.filter(({ isOlder }) => !isOlder).map(({ code }) => code));
  const judged = CAUSE_IDS.map((id) => ({ id, ...hearAll(id, { codes, newest, pointed, entries }) }));
  const odds = judged.map(({ id, points }) => 2 ** ((PRIOR.get(id) ?? 0) + points));
  const sum = odds.reduce((total, each) => total + each, 0) || 1;
  return judged
    .map(({ id, points, because, against }, at): Judged => {
      const chance = (odds[at] ?? 0) / sum;
      const likelihood = wordFor(chance, points, because, against);
      return { cause: { id, likelihood, because, against, href: causeEntry(id).href }, chance };
    })
    .sort((a, b) => b.chance - a.chance);
}

/** The codes of the findings, each once, in the order of the rules: the order in which things were given says nothing. */
export function inOrder(findings: readonly Finding[], entries: Entries): readonly string[] {
  const found = new Set(findings.map(({ code }) => code));
  return Object.keys(entries).filter((code) => found.has(code));
}

/** From here on the leading cause was right in all but one of twenty public cases; nobody has measured other readers. */
const LIKELY = 0.75;
const UNLIKELY = 0.04;
/** Who reads "unlikely" does not look there any more, so a cause that an error or an answer names has to be rarer still. */
const UNLIKELY_THOUGH_NAMED = 0.01;

function wordFor(chance: number, points: number, because: readonly string[], against: readonly string[]): Likelihood {
  if (points === Number.NEGATIVE_INFINITY) return 'ruled_out';
  if (chance >= LIKELY) return 'likely';
  const isUnlikely = because.length === 0 ? chance < UNLIKELY : against.length > 0 && chance < UNLIKELY_THOUGH_NAMED;
  return isUnlikely ? 'unlikely' : 'possible';
}

interface Heard {
  readonly points: number;
  readonly because: readonly string[];
  readonly against: readonly string[];
}

/** What the findings say, put so that each cause can be asked the same. */
interface Clues {
  readonly codes: readonly string[];
  /** Codes that were not found only where something newer stands. */
  readonly newest: ReadonlySet<string>;
  /** Code and cause of the findings whose text points at a cause. */
  readonly pointed: ReadonlySet<string>;
  readonly entries: Entries;
}

function hearAll(id: CauseId, clues: Clues): Heard {
  const { codes, pointed, entries } = clues;
  const error = hearErrors(id, clues);
  const because = [...error.because];
  const against = [...error.against];
  const kinds = new Map<string, number>();
  let isRuledOut = error.points === Number.NEGATIVE_INFINITY;
  let isShown = false;
  for (const code of codes) {
    const says = entries[code]?.causes?.[id];
    const points = sayPoints(says) + (answerPoints(code)[id] ?? 0) + (pointed.has(`${code} ${id}`) ? POINTED_AT : 0);
    if (points > 0 && !because.includes(code)) because.push(code);
    if (points < 0) against.push(code);
    isShown ||= says === 'shows';
    isRuledOut ||= says === 'rules_out';
    const kind = code.startsWith('answer.') ? code : (code.split('.')[0] ?? code);
    kinds.set(kind, Math.min(MOST_OF_ONE_KIND, (kinds.get(kind) ?? 0) + points));
  }
  if (isRuledOut && !isShown) return { points: Number.NEGATIVE_INFINITY, because, against };
  const fromErrors = error.points === Number.NEGATIVE_INFINITY ? SAYS_POINTS.rules_out : error.points;
  return { points: [...kinds.values()].reduce((sum, each) => sum + each, fromErrors), because, against };
}

function sayPoints(says: Says | undefined): number {
  return says === undefined ? 0 : SAYS_POINTS[says];
}

/** The error that fits a cause best; one that names it is a reason for it, and when none does, all are against it. */
function hearErrors(id: CauseId, { codes, newest, entries }: Clues): Heard {
  const errors = codes.flatMap((code) => {
    const error = entries[code]?.error;
    return error ? [{ code, allows: error.allows.includes(id), points: errorPoints(code, error, id) }] : [];
  });
  if (errors.length === 0) return { points: 0, because: [], against: [] };
  const allowing = errors.filter(({ allows }) => allows).map(({ code }) => code);
  const points = Math.max(
    ...errors.map(({ code, points = Number.NEGATIVE_INFINITY }) => points + (newest.has(code) ? 0 : OLDER)),
  );
  const against = errors.filter((error) => error.points === undefined).map(({ code }) => code);
  return { points, because: allowing, against: allowing.length > 0 ? [] : against };
}
