import { ANSWERS, type Answers } from './answers/table';
import { CAUSE_IDS, type CauseId } from './causes';
import type { Finding, NextThing } from './finding';
import { answerCode, isAnswered, QUESTION_IDS, QUESTIONS, type QuestionId } from './questions';
import type { Entries, Judged } from './rank';
import { answerPoints } from './weights';

/** With this chance the leading cause's step is worth more than another question. */
const SURE_ENOUGH = 0.85;

/** Bits that a question has to tell beyond its cost. */
const WORTH_ASKING = 0.05;

/**
 * The question whose answer is expected to tell most about the cause, its cost taken off; null when the leading cause is
 * clear enough, or when nothing that was not asked or found yet tells more than it costs.
 */
export function nextQuestion(
  judged: readonly Judged[],
  findings: readonly Finding[],
  answers: Answers,
  entries: Entries,
): QuestionId | null {
  const codes = findings.map(({ code }) => code);
  if ((judged[0]?.chance ?? 0) >= SURE_ENOUGH || isNoCause(judged, codes, entries)) return null;
  let best: QuestionId | null = null;
  let most = WORTH_ASKING;
  for (const id of QUESTION_IDS) {
    if (QUESTIONS[id].cost === Number.POSITIVE_INFINITY || answers[id] !== undefined || isAnswered(id, codes)) continue;
    const worth = expectedInformation(id, judged) - QUESTIONS[id].cost;
    if (worth > most) [best, most] = [id, worth];
  }
  return best;
}

/** True when an error was recognised that no cause of ours explains, such as a balance that is too small. */
function isNoCause(judged: readonly Judged[], codes: readonly string[], entries: Entries): boolean {
  return codes.some((code) => entries[code]?.error) && judged.every(({ cause }) => cause.because.length === 0);
}

/** The one thing to do now: the question, else the step of the leading cause, else a look at something. */
export function nextThing(
  question: QuestionId | null,
  judged: readonly Judged[],
  findings: readonly Finding[],
  entries: Entries,
): NextThing {
  const codes = findings.map(({ code }) => code);
  if (codes.includes('error.unknown_code') && !findings.some(({ severity }) => severity === 'wrong')) return SUPPORT;
  const only = codes.join();
  if (only === 'error.not_recognised') return WHOLE_MESSAGE;
  // Nothing follows for a key of Binance from what another exchange printed.
  if (/^error\.other_\w+$/.test(only)) return { kind: 'answered' };
  if (question !== null) return { kind: 'question', id: question };
  const [leading] = judged;
  if (!leading) return SUPPORT;
  if (isNoCause(judged, codes, entries)) return isForPlatform(codes, entries) ? SUPPORT : { kind: 'answered' };
  const { id, likelihood, href, because } = leading.cause;
  // A step changes something, so it needs a reason: who answered nothing but "I don't know" is told where to look.
  const isReasoned = because.length > 0 && (likelihood === 'likely' || likelihood === 'possible');
  return isReasoned ? { kind: 'step', cause: id, href } : WHOLE_FLOW;
}

/** True when what was recognised is XChainer's to mend alone. */
function isForPlatform(codes: readonly string[], entries: Entries): boolean {
  return codes.every((code) => (entries[code]?.error?.whose ?? 'platform') === 'platform');
}

const SUPPORT = { kind: 'look_at', id: 'support', href: '/auth-invalid/#still-there' } as const;
const WHOLE_MESSAGE = { kind: 'look_at', id: 'whole_message', href: '/auth-invalid/#which-cause' } as const;
const WHOLE_FLOW = { kind: 'look_at', id: 'whole_flow', href: '/auth-invalid/#which-cause' } as const;

/** Bits: how far the uncertainty about the cause falls on average, over the answers that are to be expected. */
function expectedInformation(id: QuestionId, judged: readonly Judged[]): number {
  const left = ANSWERS[id].map((_answer, at) => {
    const joint = judged.map(({ cause, chance }) => chance * (ANSWER_CHANCES[id][cause.id][at] ?? 0));
    const total = joint.reduce((sum, each) => sum + each, 0);
    return total === 0 ? 0 : total * entropy(joint.map((each) => each / total));
  });
  return entropy(judged.map(({ chance }) => chance)) - left.reduce((sum, each) => sum + each, 0);
}

type Chances = Readonly<Record<CauseId, readonly number[]>>;

/** How often a reader with each cause gives each answer to a question, from what the answers weigh. */
const ANSWER_CHANCES = Object.fromEntries(
  QUESTION_IDS.map((id) => [id, Object.fromEntries(CAUSE_IDS.map((cause) => [cause, answerChances(id, cause)]))]),
) as Readonly<Record<QuestionId, Chances>>;

function answerChances(id: QuestionId, cause: CauseId): readonly number[] {
  const odds = ANSWERS[id].map((answer) => 2 ** (answerPoints(answerCode(id, answer))[cause] ?? 0));
  const sum = odds.reduce((total, each) => total + each, 0);
  return odds.map((each) => each / sum);
}

function entropy(chances: readonly number[]): number {
  return -chances.reduce((sum, chance) => (chance > 0 ? sum + chance * Math.log2(chance) : sum), 0);
}
