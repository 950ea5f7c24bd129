import { findTheCause } from '../../src/flow/findTheCause';
import { suggested } from '../../src/flow/walk';
import { decodeError } from '../../src/validator';
import type { CaseFacts } from './cases';

/** What each fact that was known when the reader asked makes him answer; other questions he may answer in any way. */
const ANSWERED_BY: readonly (readonly [node: string, answer: string, holds: (facts: CaseFacts) => unknown])[] = [
  ['balances', 'loads', ({ worksForReading }) => worksForReading],
  ['only_some', 'some_pairs', ({ otherSymbolsWork, failsOn }) => otherSymbolsWork || failsOn === 'order of one coin'],
  ['only_some', 'not_spot', ({ product, spotOrdersWork }) => product !== undefined || spotOrdersWork],
  ['made_where', 'other_site', ({ keySource }) => keySource && keySource !== 'binance.com'],
  ['made_where', 'binance_com', ({ keySource }) => keySource === 'binance.com'],
  ['addresses', 'differ', ({ worksWhenUnrestricted }) => worksWhenUnrestricted],
];

/** The answers that a truthful reader gives where his facts or his error text decide them, by node. */
export function truthfulAnswers(facts: CaseFacts, paste: string): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  const codes = decodeError(paste).findings.map(({ code }) => code);
  const message = suggested(findTheCause, 'message', codes);
  if (message) answers.set('message', message);
  for (const [node, answer, holds] of ANSWERED_BY) if (holds(facts) && !answers.has(node)) answers.set(node, answer);
  return answers;
}
