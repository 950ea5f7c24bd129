import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWords } from '../../scripts/check/words';
import { LOCALES } from '../../src/i18n/locales';
import {
  type Checked,
  checkKeys,
  checkPermissions,
  checkVerification,
  checkWhitelist,
  readPaste,
} from '../../src/validator';
import { KEY, SECRET } from '../validator/sampleKeys';

const now = Date.UTC(2026, 10, 22);
const told = { reading: true, spotTrading: true, withdrawals: false, ipRestricted: true, now };
const REFUSED = 'Invalid API-key, IP, or permissions for action';

/** What a reader gives, and to which checker; the answers are kept like pictures, to be looked at when they change. */
const INPUTS: Readonly<Record<string, () => Checked>> = {
  'a refusal with a number': () => readPaste('{"code":-2015}', { now }),
  'a refusal in words': () => readPaste(REFUSED, { now }),
  'a refusal with an address': () => readPaste(`${REFUSED}, request ip: 203.0.113.10`, { now }),
  'a refusal with an address and a list without it': () =>
    readPaste(`-2015 request ip: 203.0.113.10\n8.8.8.8\n9.9.9.9`, { now }),
  'a refusal with an address and a list with it': () =>
    readPaste(`-2015 request ip: 8.8.8.8\n8.8.8.8\n9.9.9.9`, { now }),
  'the toast alone': () => readPaste('api auth invalid', { now }),
  'a wrong format': () => readPaste('-2014', { now }),
  'an unknown key': () => readPaste('-2008', { now }),
  'a wrong signature': () => readPaste('-1022', { now }),
  'a clock': () => readPaste('{"code":-1021}', { now }),
  'too many requests': () => readPaste('-1003', { now }),
  'a forbidden country': () => readPaste('Service unavailable from a restricted location', { now }),
  'an order without balance': () =>
    readPaste('{"code":-2010,"msg":"Account has insufficient balance for requested action."}', { now }),
  'a pair that is not allowed': () => readPaste('{"code":-2010,"msg":"Symbol not whitelisted for API key."}', { now }),
  'two-factor off': () => readPaste('-4013', { now }),
  'an agreement': () => readPaste('-4046 sapi', { now }),
  'an invalid account': () => readPaste('-1109', { now }),
  'a limit by Binance': () => readPaste('2000003919', { now }),
  'an identity that was rejected': () => readPaste('200003903', { now }),
  'a number nobody knows': () => readPaste('{"code":-9876}', { now }),
  'words that say nothing': () => readPaste('it does not work', { now }),
  'a key in the text': () => readPaste(`apiKey=${KEY} -2015`, { now }),
  'a list with a broken line': () => readPaste('52.48.89.45\n34.250.13\n54.77.250.91', { now }),
  'permissions as an answer': () =>
    readPaste('{"ipRestrict":true,"enableReading":true,"enableSpotAndMarginTrading":false}', { now }),
  'two lists, one address missing': () => checkWhitelist({ platform: '8.8.8.8,9.9.9.9', binance: '8.8.8.8' }),
  'two equal lists': () => checkWhitelist({ platform: '8.8.8.8', binance: '8.8.8.8' }),
  'one list alone': () => checkWhitelist({ platform: '8.8.8.8', binance: '' }),
  'a list with a number too large': () => checkWhitelist({ platform: '8.8.8.300', binance: '8.8.8.8' }),
  'a network in a list': () => checkWhitelist({ platform: '8.8.8.0/24', binance: '' }),
  'more than thirty': () =>
    checkWhitelist({ platform: Array.from({ length: 31 }, (_, at) => `8.8.8.${at + 1}`).join(','), binance: '' }),
  'a key that is right': () => checkKeys({ apiKey: KEY, secretKey: '' }),
  'a secret two short': () => checkKeys({ apiKey: KEY, secretKey: SECRET.slice(2) }),
  'the same text twice': () => checkKeys({ apiKey: KEY, secretKey: KEY }),
  'a Cyrillic letter': () => checkKeys({ apiKey: `А${KEY.slice(1)}`, secretKey: '' }),
  'a blank inside': () => checkKeys({ apiKey: `${KEY.slice(0, 9)} ${KEY.slice(9)}`, secretKey: '' }),
  'a sentence for a key': () => checkKeys({ apiKey: 'I cannot find my key anywhere on this page', secretKey: '' }),
  'no trading': () => checkPermissions({ ...told, spotTrading: false }),
  'withdrawals allowed': () => checkPermissions({ ...told, withdrawals: true }),
  'open to every address': () => checkPermissions({ ...told, ipRestricted: false }),
  'everything ticked right': () => checkPermissions(told),
  'under review': () => checkVerification('under_review'),
  rejected: () => checkVerification('rejected'),
  verified: () => checkVerification('verified'),
};

const hideKeys = (text: string) => text.replaceAll(KEY, '(key)').replaceAll(SECRET, '(secret)');

describe.each(LOCALES.map(({ id }) => id))('the first words of an answer in %s', (locale) => {
  const { answerOf } = checkWords(locale);
  const { checker } = JSON.parse(readFileSync(`i18n/${locale}/strings.json`, 'utf8'));
  const nameless = Object.values(checker.common.verdict as Record<string, { text: string }>).map(({ text }) => text);
  const answers = Object.entries(INPUTS).map(([name, check]) => {
    const words = answerOf(check());
    return {
      name,
      found: `${words?.word} ${words?.text}`.trim(),
      todo: words?.todo ?? '',
      href: words?.lead.href ?? '',
    };
  });

  it('are those that were looked at', async () => {
    const shown = answers.map(({ name, ...answer }) => [name, answer]);
    await expect(`${hideKeys(JSON.stringify(Object.fromEntries(shown), null, 2))}\n`).toMatchFileSnapshot(
      `answers/${locale}.json`,
    );
  });

  it.each(answers)('$name: names what was found', ({ found }) => {
    expect(found).not.toMatch(/undefined|\{\{/);
    for (const sentence of nameless) expect(found).not.toContain(sentence);
  });

  it.each(answers)('$name: prints no number that was not given', ({ name, found }) => {
    if (!/words|toast|country/.test(name)) return;
    expect(found).not.toMatch(/\d{3}/);
  });
});
