import type { Answers, QuestionId } from '../../src/validator';
import type { CaseFacts } from './cases';

/**
 * What the facts of a case make its reader answer. The first rule of a question that holds gives the answer; the rules
 * look at the meaning of a field, never at a case, and leave open what a reader could not have known.
 */
const RULES: readonly (readonly [QuestionId, string, (facts: CaseFacts) => unknown])[] = [
  ['reads_balances', 'yes', (f) => f.worksForReading || f.accountCallWorks || f.spotOrdersWork || f.spotWorks],
  ['reads_balances', 'no', (f) => f.allRequestsFail || f.worksForReading === false || f.failsOn === 'account'],
  [
    'what_fails',
    'some_pairs',
    (f) => f.otherSymbolsWork || /\b(of one|only|some)\b.*|\bone (coin|pair)\b/.test(text(f.failsOn)),
  ],
  [
    'what_fails',
    'every_order',
    (f) => /^orders?$|^trading$/.test(text(f.failsOn)) || /\bpositions?\b/.test(text(f.symptom)),
  ],
  ['what_fails', 'everything', (f) => f.allRequestsFail || /^(everything|all)\b/.test(text(f.failsOn))],
  [
    'what_fails',
    'not_spot',
    (f) => /^(futures|margin)$/.test(text(f.product)) || /\b[dfp]api\b|\bleverage\b/.test(text(f.failsOn)),
  ],
  ['what_fails', 'one_action', (f) => isNamedAction(text(f.failsOn)) || f.spotOrdersWork || f.otherCallsWork],
  ['box_ticked', 'no', (f) => f.spotTradingTicked === false || f.futuresTicked === false],
  ['box_ticked', 'yes', (f) => f.settingsLookFine || f.spotTradingTicked || f.futuresTicked || f.userSaysPermissions],
  ['list_equal', 'unrestricted', (f) => f.ipRestriction === 'unrestricted'],
  ['list_equal', 'differs', (f) => f.worksWhenUnrestricted],
  ['list_equal', 'same', (f) => f.settingsLookFine],
  ['key_still_listed', 'yes', (f) => f.settingsLookFine || f.spotTradingTicked || f.futuresTicked],
  ['which_site', 'binance_com', (f) => f.keySource === 'binance.com'],
  ['which_site', 'test_page', (f) => /testnet|demo/.test(text(f.keySource))],
  ['which_site', 'other_site', (f) => f.keySource],
  ['worked_before', 'yes', (f) => f.workedBefore],
  ['worked_before', 'no', (f) => f.workedBefore === false],
  [
    'key_compared',
    'same',
    (f) => f.keyChecked || f.worksWhenHardCoded || /checked|compared/.test(text(f.userSaysCopied)),
  ],
  ['comes_and_goes', 'sometimes', (f) => f.intermittent],
  ['others_affected', 'others', (f) => f.manyUsersOneServer || f.manyUsers],
  ['works_elsewhere', 'yes', (f) => f.worksLocally || f.keyWorksOn || f.onlyOneFails || f.otherLibraryWorks === true],
  ['works_elsewhere', 'no', (f) => f.worksLocally === false || f.otherLibraryWorks === false],
  ['new_key_tried', 'yes', (f) => f.newKeyTried],
];

/** The answers of a truthful reader with these facts. */
export function answersOf(facts: CaseFacts): Answers {
  const answers: Partial<Record<QuestionId, string>> = {};
  for (const [question, answer, holds] of RULES) if (holds(facts)) answers[question] ??= answer;
  return answers as Answers;
}

function text(value: CaseFacts[string]): string {
  return typeof value === 'string' ? value : '';
}

function isNamedAction(failsOn: string): boolean {
  return failsOn !== '' && failsOn !== 'account';
}
