import { expect, it } from 'vitest';
import strings from '../../i18n/en/strings.json';
import { type SupportCase, type SupportWords, supportText } from './supportText';

const words: SupportWords = {
  report: strings.flow.support.report,
  cause: { kyc_not_verified: 'Identity', spot_trading_off: 'Trading', key_deleted: 'Deleted', wrong_site: 'Site' },
  likelihood: strings.paste.likelihood,
  names: { others_affected: 'Who?', list_equal: 'Lists?' },
  answers: { others_affected: { only_me: 'Only me' }, list_equal: { unknown: 'I don’t know' } },
};

const NOTHING: SupportCase = {
  causes: [],
  steps: [],
  open: [],
  checked: [],
  link: 'https://help.example/find-the-cause/',
  time: '28 Nov 2026, 10:00:00 UTC',
  page: '/find-the-cause/ 0123456789ab en',
};

const told: SupportCase = {
  ...NOTHING,
  causes: [
    { id: 'kyc_not_verified', likelihood: 'likely' },
    { id: 'spot_trading_off', likelihood: 'possible' },
    { id: 'key_deleted', likelihood: 'possible' },
    { id: 'wrong_site', likelihood: 'possible' },
  ],
  steps: [
    { node: 'others_affected', answer: 'only_me' },
    { node: 'list_equal', answer: 'unknown' },
  ],
  open: ['list_equal'],
  checked: ['list_equal'],
};

it('the text for support says in words and codes what is known, and leaves blanks for what only the reader knows', () => {
  expect(supportText(words, told)).toMatchInlineSnapshot(`
    "XChainer: “api auth invalid”
    Possible causes:
    - Identity: likely (kyc_not_verified)
    - Trading: possible (spot_trading_off)
    - Deleted: possible (key_deleted)
    Answers:
    - Who? Only me (others_affected=only_me)
    - Lists? I don’t know (list_equal=unknown)
    Still open:
    - Lists?
    Checkers used:
    - Lists?
    The same case on the screen: https://help.example/find-the-cause/
    Written: 28 Nov 2026, 10:00:00 UTC
    Page and version: /find-the-cause/ 0123456789ab en
    Name of the account in XChainer: ______
    Number of IP addresses on the key’s list: ______
    State of identity verification: ______"
  `);
});

it('what is not known yet is said', () => {
  expect(supportText(words, NOTHING)).toContain(
    'not found yet\nAnswers:\n- none\nStill open:\n- none\nCheckers used:\n- none',
  );
});

it('no more than three causes are named', () => {
  expect(supportText(words, told)).not.toContain('wrong_site');
});
