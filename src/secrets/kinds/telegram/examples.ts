import { type Example, PEOPLE } from '../../examples/example';

const written = [
  ['(tg: {})', '@joe_trader'],
  ['my telegram is {} ok', '@joetrader'],
  ['write me in telegram {} ok', '@ivanpetrov'],
  ['телеграм: {} вот', '@ivanpetrov'],
  ['мой тг {} вот', '@ivanpetrov'],
  ['в телеге {} вот', '@ivanpetrov'],
  ['Telegram: {} ok', 'joetrader99'],
  ['({})', 't.me/joetrader'],
  ['({})', 'https://t.me/joetrader'],
  ['({})', '@ivan_petrov99'],
  ['ask {} please', '@crypto_joe'],
  ['({})', 'telegram.me/joetrader'],
  ['({})', 't[.]me/joetrader'],
  ['({})', 't . me / joetrader'],
  ['tg {} ok', '@joetrader'],
  ['my telegram username {} ok', 'joe_trader1'],
  ['мой ник в телеге {} вот', 'ivan_petrov'],
] as const;

/** Names of people on Telegram. */
export const TELEGRAM_NAMES: readonly Example[] = written.map(([around, secret]) => ({
  name: `${around} ${secret}`,
  around,
  secret,
  removed: 'telegram',
  leftWhereShown: PEOPLE,
}));

export const NO_TELEGRAM_NAMES: readonly string[] = [
  'ask @support, not me@home',
  'the package @scure/bip39 and @media rules',
  'I asked in the telegram group and nobody knew',
];
