import { describe, expect, it } from 'vitest';
import { KEY, SECRET } from '../../../tests/validator/sampleKeys';
import { toMask } from '../checks/keys/mask';
import { readPaste } from './readPaste';

const now = Date.UTC(2026, 10, 22);
const ERROR = '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}';
const ANSWER = '{"ipRestrict":false,"enableReading":true,"enableSpotAndMarginTrading":false}';

function kinds(text: string): readonly string[] {
  return readPaste(text, { now }).pieces.map(({ kind }) => kind);
}

describe('the verdict of a paste', () => {
  it('is not that all is in order where an error stands beside what is', () => {
    const text = 'Failed to load account information\n\ncanTrade: true\npermissions: ["SPOT"]';
    expect(readPaste(text, { now }).verdict).toBe('not_checkable');
    expect(readPaste('canTrade: true\npermissions: ["SPOT"]', { now }).verdict).toBe('ok');
  });
});

describe('recognising a paste', () => {
  it.each([
    [ERROR, ['error']],
    ['api auth invalid', ['status_text']],
    [ANSWER, ['permissions_answer']],
    ['1.1.1.1, 8.8.8.8', ['address_list']],
    ['1.1.1.1', ['address']],
    [`${ERROR}, request ip: 203.0.113.10`, ['error']],
    [KEY, ['key']],
    [`API Key: ${KEY.slice(2)}`, ['key']],
    [toMask(KEY), ['key_mask']],
    ['vmPUZE6m**********', ['key_mask']],
    [`-2015\n-----BEGIN PRIVATE KEY-----\nMC4C`, ['error', 'private_key']],
    [`${ERROR}&signature=${'0a1b2c3d'.repeat(8)}`, ['error', 'secret_like']],
    [`${ERROR}\n1.1.1.1\n8.8.8.8\n${ANSWER}`, ['error', 'address_list', 'permissions_answer']],
    ['{"data":"Normal"}', ['account_status']],
    ['{"isLocked":true}', ['trading_status']],
    ['<html><head>x</head><body><h1>403 ERROR</h1>Request blocked. api.binance.com</body></html>', ['html_page']],
    ['<html><head>x</head><body><h1>403 ERROR</h1>Request blocked.</body></html>', []],
    ['error 451\n<!DOCTYPE html><title>Unavailable For Legal Reasons</title>', ['error']],
    ['BTCUSDT,ETHUSDT,BNBUSDT,SOLUSDT,XRPUSDT,ADAUSDT,DOGEUSDT', []],
    ['good morning', []],
    ['Connecting...', []],
    ['My API problem: everything failed', []],
    ['********', ['key_mask']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('says where each piece stands', () => {
    const text = `x ${ERROR}\n  1.1.1.1, 8.8.8.8 \n`;
    const spans = readPaste(text, { now }).pieces.map(({ span }) => text.slice(...span));
    expect(spans).toEqual([expect.stringMatching(/^code.*action$/), '1.1.1.1, 8.8.8.8']);
  });

  it.each([
    [`see ${ANSWER} there`, ANSWER],
    [`{ ${'far away '.repeat(5)}enableReading: true, ipRestrict: false`, 'enableReading: true, ipRestrict: false'],
  ])('takes the braces of an answer with it where they are near: %s', (text, answer) => {
    const spans = readPaste(text, { now }).pieces.map(({ span }) => text.slice(...span));
    expect(spans).toEqual([answer]);
  });

  it('takes the first five answers of a long log', () => {
    const log = Array.from({ length: 9 }, () => ANSWER + ' '.repeat(500)).join('\n');
    expect(kinds(log)).toEqual(Array.from({ length: 5 }, () => 'permissions_answer'));
  });

  it('says what it did not recognise', () => {
    const text = 'hello\nthere\n-2015\nand more';
    const spans = readPaste(text, { now }).unrecognised.map((span) => text.slice(...span));
    expect(spans).toEqual(['hello\nthere', 'and more']);
  });

  it('reads the first hundred thousand characters of a list, and says that the rest is not recognised', () => {
    const list = '8.8.8.8,'.repeat(20_000);
    const { pieces, unrecognised } = readPaste(list, { now });
    expect(pieces).toMatchObject([{ kind: 'address_list', span: [0, 100_000] }]);
    expect(unrecognised).toEqual([[100_000, list.length]]);
  });

  it.each([
    'https://www.binance.com/en/support/faq/how-to-create-api-keys-on-binance-360002502072',
    'somebody.with.a.rather.long.name.and.address@mail.of.some.longer.example.com',
    '0x52908400098527886E0F7030069857D2E4169EE7',
  ])('takes %s for no damaged key', (text) => {
    const { verdict, pieces } = readPaste(text, { now });
    expect([verdict, pieces.some(({ kind }) => kind === 'key')]).toEqual(['not_checkable', false]);
  });

  it('tells each meaning of a number that has two, once', () => {
    const { pieces, findings } = readPaste('{"code":-4004}', { now });
    expect(findings.map(({ code }) => code)).toEqual(['error.not_logged_in', 'error.futures_order_filter']);
    expect(pieces.flatMap(({ codes }) => codes)).toEqual(['error.not_logged_in', 'error.futures_order_filter']);
  });

  it('takes an address in a line of a log for no list', () => {
    expect(kinds('2026-11-22 10:00:00 INFO the client 8.8.8.8 asked for the price of one coin')).toEqual([]);
  });

  it('says how often an error stands in a text, when that is more than once', () => {
    const timesOf = (text: string) => readPaste(text, { now }).pieces.map(({ times }) => times);
    const line = '{"code":-1021,"msg":"late"}\n';
    expect([timesOf(line), timesOf(line.repeat(3))]).toEqual([[undefined], [3]]);
  });
});

describe('secrets in a paste', () => {
  it('are masked in place', () => {
    const text = `key ${KEY} and ${SECRET} -2015`;
    const { shown, pieces } = readPaste(text, { now });
    expect(shown).toBe(`key ${'•'.repeat(64)} and ${'•'.repeat(64)} -2015`);
    expect(pieces.map(({ kind, secret }) => [kind, secret])).toEqual([
      ['key', true],
      ['key', true],
      ['error', false],
    ]);
  });

  it('are masked beside stars, too: what is left may be most of a key', () => {
    const { shown, pieces } = readPaste(`API Key: ${KEY.slice(0, 40)}****`, { now });
    expect(shown).toBe(`API Key: ${'•'.repeat(40)}****`);
    expect(pieces.map(({ kind }) => kind)).toEqual(['key_mask']);
  });

  it.each([
    ['RSA of 2048 bits', `MIIEvQIBADANBgkqhkiG9w0B${'aB3/'.repeat(400)}`],
    ['RSA of 4096 bits', `MIIJQgIBADANBgkqhkiG9w0B${'aB3/'.repeat(780)}`],
    ['Ed25519', `MC4CAQAwBQYDK2VwBCIEI${KEY.slice(21)}`],
  ])('are private keys that lost their PEM lines: %s', (_name, body) => {
    const { pieces, findings, shown } = readPaste(`{"code":-2015} ${body} thanks`, { now });
    expect(pieces.map(({ kind }) => kind)).toEqual(['error', 'private_key']);
    expect(findings[0]?.code).toBe('error.private_key_pasted');
    expect(shown).not.toMatch(/MII|MC4|aB3/);
  });

  it('keep their place when they stand inside another piece', () => {
    const page = `<html>api.binance.com: Request blocked. ${KEY} Please try again</html>`;
    expect(kinds(page)).toEqual(['html_page', 'key']);
  });

  it.each([`key ${KEY} -2015`, KEY])('bring their advice in %s', (text) => {
    const { verdict, findings } = readPaste(text, { now });
    expect([verdict, findings[0]?.code]).toEqual([expect.not.stringMatching('ok'), 'error.secret_pasted']);
  });

  it('are not meant by a public key', () => {
    const { pieces, findings } = readPaste(
      '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA3bXH1dQ9\n-----END PUBLIC KEY-----',
      { now },
    );
    expect(pieces.map(({ kind }) => kind)).not.toContain('private_key');
    expect(findings.map(({ code }) => code)).toEqual(['key.public_key']);
  });

  it('have each its own advice, that of the gravest', () => {
    const { pieces } = readPaste(`${KEY}\n-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----`, { now });
    expect(pieces.map(({ kind, codes }) => [kind, ...codes])).toEqual([
      ['secret_like'],
      ['private_key', 'error.private_key_pasted'],
    ]);
  });

  it('are nowhere in the report', () => {
    for (const text of [KEY, `a\n${KEY}\n${SECRET}\n-2015`, `API Key: ${KEY}A`, `1.1.1.1 ${KEY}`]) {
      expect(JSON.stringify(readPaste(text, { now }))).not.toMatch(
        new RegExp(`${KEY.slice(0, 8)}|${SECRET.slice(0, 8)}`),
      );
    }
  });
});
