import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../scripts/check/runCheck';
import { checkWords } from '../../scripts/check/words';
import { diagnose } from '../../scripts/mcp/diagnose';
import { languageOf } from '../../scripts/mcp/language';
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

/** What a reader pastes into the box. */
const PASTED = {
  'a refusal with a number': '{"code":-2015}',
  'a refusal in words': REFUSED,
  'a refusal with an address': `${REFUSED}, request ip: 203.0.113.10`,
  'a refusal with an address and a list without it': `-2015 request ip: 203.0.113.10\n8.8.8.8\n9.9.9.9`,
  'a refusal with an address and a list with it': `-2015 request ip: 8.8.8.8\n8.8.8.8\n9.9.9.9`,
  'the toast alone': 'api auth invalid',
  'a wrong format': '-2014',
  'an unknown key': '-2008',
  'a wrong signature': '-1022',
  'a clock': '{"code":-1021}',
  'too many requests': '-1003',
  'a forbidden country': 'Service unavailable from a restricted location',
  'an order without balance': '{"code":-2010,"msg":"Account has insufficient balance for requested action."}',
  'a pair that is not allowed': '{"code":-2010,"msg":"Symbol not whitelisted for API key."}',
  'two-factor off': '-4013',
  'an agreement': '-4046 sapi',
  'an invalid account': '-1109',
  'a limit by Binance': '2000003919',
  'an identity that was rejected': '200003903',
  'a number nobody knows': '{"code":-9876}',
  'words that say nothing': 'it does not work',
  'a key in the text': `apiKey=${KEY} -2015`,
  'a list with a broken line': '52.48.89.45\n34.250.13\n54.77.250.91',
  'permissions as an answer': '{"ipRestrict":true,"enableReading":true,"enableSpotAndMarginTrading":false}',
} as const;

/** What a reader gives to a checker. */
const CHECKED = {
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
} as const;

/** The answers are kept like pictures, to be looked at when they change. */
const INPUTS: Readonly<Record<string, () => Checked>> = {
  ...Object.fromEntries(Object.entries(PASTED).map(([name, text]) => [name, () => readPaste(text, { now })])),
  ...CHECKED,
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

  it.each(Object.entries(PASTED))('%s: the command line and the assistant say the same', (name, text) => {
    const ofAssistant = diagnose({ text, answers: {}, now }, languageOf(locale, 'https://help.example')).answer;
    const { output } = runCheck(['paste', '--lang', locale], { readInput: () => text, readFile: () => '', now });
    const { found, todo } = answers.find((answer) => answer.name === name) ?? {};
    expect(ofAssistant).toEqual({ found, todo });
    expect(JSON.parse(output).answer).toEqual({ found, todo });
  });

  it.each(answers)('$name: prints no number that was not given', ({ name, found }) => {
    if (!/words|toast|country/.test(name)) return;
    expect(found).not.toMatch(/\d{3}/);
  });
});
