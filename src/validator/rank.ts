import { CAUSE_IDS, type CauseId, causeEntry } from './causes';
import type { Finding, Likelihood, RankedCause } from './finding';
import type { CodeEntry, Says } from './rule';

/** In order: the first that a score reaches is the word for it. Scores are coarse on purpose; nobody has measured. */
const LIKELIHOODS: readonly (readonly [Likelihood, atLeast: number])[] = [
  ['likely', 3],
  ['possible', 1],
  ['unlikely', Number.MIN_SAFE_INTEGER],
  ['ruled_out', Number.NEGATIVE_INFINITY],
];

const WEIGHTS: Readonly<Record<Exclude<Says, 'rules_out'>, number>> = { shows: 4, hints: 1, weakens: -1 };

/** What `rules_out` takes from a cause that another finding shows: it stays possible. */
const CONTRADICTED = -3;

interface Word {
  readonly code: string;
  readonly says: Says;
}

/**
 * The causes that the findings say anything about, most likely first; equals stand in the order of `CAUSES`, which
 * begins with the article's three. A code counts once, however often it was found.
 *
 * A finding whose text points at a cause adds one hint to what its code says of it.
 *
 * `rules_out` outweighs any number of hints, with two exceptions: a cause that a finding shows stays possible, and an
 * error rules a cause out of itself only, not out of another error in the same log.
 *
 * @example rankCauses(decodeError('-1021').findings, entries)[0]?.id // 'clock_skew'
 */
export function rankCauses(
  findings: readonly Finding[],
  entries: Readonly<Record<string, CodeEntry>>,
): readonly RankedCause[] {
  const codes = [...new Set(findings.map((finding) => finding.code))];
  const judged = CAUSE_IDS.flatMap((id) => {
    const words = codes.flatMap((code): Word[] => {
      const says = entries[code]?.causes?.[id];
      const pointed = findings.some((finding) => finding.code === code && finding.hints === id);
      return [...(says ? [{ code, says }] : []), ...(pointed ? [{ code, says: 'hints' as const }] : [])];
    });
    const heard = withoutOtherErrors(words);
    return heard.length > 0 ? [judge(id, heard)] : [];
  });
  return judged.sort((a, b) => place(a.cause) - place(b.cause) || b.score - a.score).map(({ cause }) => cause);
}

function judge(id: CauseId, words: readonly Word[]) {
  const score = scoreOf(words);
  const [likelihood] = LIKELIHOODS.find(([, atLeast]) => score >= atLeast) ?? ['ruled_out' as const];
  const speaksFor = (says: Says) => says === 'shows' || says === 'hints';
  const cause: RankedCause = {
    id,
    likelihood,
    because: [...new Set(words.filter(({ says }) => speaksFor(says)).map(({ code }) => code))],
    against: words.filter(({ says }) => !speaksFor(says)).map(({ code }) => code),
    href: causeEntry(id).href,
  };
  return { cause, score };
}

function scoreOf(words: readonly Word[]): number {
  const shown = words.some(({ says }) => says === 'shows');
  const ruledOut = words.some(({ says }) => says === 'rules_out');
  if (ruledOut && !shown) return Number.NEGATIVE_INFINITY;
  const sum = words.reduce((total, { says }) => total + (says === 'rules_out' ? 0 : WEIGHTS[says]), 0);
  return ruledOut ? Math.min(1, sum + CONTRADICTED) : sum;
}

function withoutOtherErrors(words: readonly Word[]): readonly Word[] {
  const isError = ({ code }: Word) => code.startsWith('error.');
  const allowed = words.some((word) => isError(word) && word.says !== 'rules_out');
  return allowed ? words.filter((word) => !isError(word) || word.says !== 'rules_out') : words;
}

function place(cause: RankedCause): number {
  return LIKELIHOODS.findIndex(([likelihood]) => likelihood === cause.likelihood);
}
