import { describe, expect, test } from 'vitest';
import { redact } from './redact';

// Made up for these tests; none of them ever opened anything.
const KEY = 'qT7mZ0vXw3RkLb9YdHs2NfUe6PaJc1GiW8oExV5tDnQyMrKz4hBgSlCpFuAj0TqI';
const HEX = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const ED25519 = 'MC4CAQAwBQYDK2VwBCIEIJ+d/4Q3zR1b+Ku0nXo7Yt9eLsWm2VcPf8HaBg5iTjqU';

const removedAsSecret: [name: string, text: string, expected: string][] = [
  ['a key', `my key ${KEY} fails`, 'my key [removed: secret] fails'],
  ['a key in quotes', `"${KEY}"`, '"[removed: secret]"'],
  ['a key with Cyrillic right before it', `ключ:${KEY}`, '[removed: secret]'],
  ['32 letters in a row, whatever they are', 'abcdefgh'.repeat(4), '[removed: secret]'],
  ['a hexadecimal signature', HEX, '[removed: secret]'],
  ['the body of a private key', ED25519, '[removed: secret]'],
  ['a base64url secret', 'Zk9-xQ27ab_T0vRw3LmYp5sd-H8uJe1Gc_4nKfB6ow', '[removed: secret]'],
  ['a key with zero-width spaces inside', KEY.replace(/(.{8})/g, '$1\u200b'), '[removed: secret]'],
  ['a key with NUL inside', KEY.replace(/(.{16})/g, '$1\0'), '[removed: secret]'],
  ['a key with look-alikes', KEY.replaceAll('e', 'е').replaceAll('X', 'Х'), '[removed: secret]'],
  ['a key wrapped over two lines', `${KEY.slice(0, 30)}\n${KEY.slice(30)}`, '[removed: secret]'],
  ['a key wrapped into short lines', KEY.replace(/(.{22})/g, '$1\r\n'), '[removed: secret]'],
  ['a key wrapped into lines of eight', KEY.replace(/(.{8})/g, '$1\n').trim(), '[removed: secret]'],
  ['a key wrapped into lines of ten', KEY.replace(/(.{10})/g, '$1\n').trim(), '[removed: secret]'],
  ['a key in groups of four', KEY.replace(/(.{4})/g, '$1 ').trim(), '[removed: secret]'],
  ['a key spelled out', KEY.split('').join(' '), '[removed: secret]'],
  ['a value behind secret=', 'apiKey=abcd&x=1', '[removed: secret]'],
  ['a signed link', 'GET /api/v3/account?timestamp=1&signature=abcd1234', 'GET [removed: secret]'],
  ['a shorter value behind a label', 'API key: a1B2c3D4e5F6g7H8', 'API key: [removed: secret]'],
];

/** The key in pieces of so many characters, with something between them. */
function cut(size: number, between: string): string {
  return (KEY.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(between);
}

const MATHEMATICAL = KEY.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x1d41a - 97));
const FULL_WIDTH = KEY.replace(/./g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const removedInPieces: [name: string, text: string, expected?: string][] = [
  ...[
    '.',
    ',',
    ', ',
    ' / ',
    ' | ',
    '|',
    '*',
    ' * ',
    '<br>',
    '<br />\n',
    '&nbsp;',
    '🔑',
    ' 🔑 ',
    '\n> ',
    '\n>> ',
    '…',
  ].flatMap((between) =>
    [8, 16, 30].map((size): [string, string] => [`${size} by ${JSON.stringify(between)}`, cut(size, between)]),
  ),
  ['lines in backticks', `\`${cut(16, '`\n`')}\``, '`[removed: secret]`'],
  ['a quoted mail', `> ${cut(22, '\n> ')}`, '> [removed: secret]'],
  ['two brackets, 31 and 33', `(${KEY.slice(0, 31)})(${KEY.slice(31)})`, '([removed: secret])'],
  ['33 and 31', `${KEY.slice(0, 33)} - ${KEY.slice(33)}`],
  ['6 and 58', `${KEY.slice(0, 6)}. ${KEY.slice(6)}`],
  ['mathematical letters', MATHEMATICAL],
  ['full-width letters', FULL_WIDTH],
  ['full-width letters in lines', FULL_WIDTH.replace(/.{16}/g, '$&\n').trim()],
];

const removedBehindLabels: [text: string, expected: string][] = [
  ['password: Hunter2!', 'password: [removed: secret]'],
  ['my password = qwerty and more', 'my password = [removed: secret] and more'],
  ['{"password": "correct horse"}', '{"password": [removed: secret]}'],
  ['Passwort: geheim', 'Passwort: [removed: secret]'],
  ['Kennwort:geheim', 'Kennwort:[removed: secret]'],
  ['мой пароль: зайка2', 'мой пароль: [removed: secret]'],
  ['parola: Istanbul34', 'parola: [removed: secret]'],
  ['Şifre: Istanbul34', 'Şifre: [removed: secret]'],
  ['ŞİFREM: Istanbul34', 'ŞİFREM: [removed: secret]'],
  ['Секретный ключ: a1B2c3D4e5', 'Секретный ключ: [removed: secret]'],
  ['Geheimschlüssel: a1B2c3D4e5', 'Geheimschlüssel: [removed: secret]'],
  ['Gizli anahtar: a1B2c3D4e5', 'Gizli anahtar: [removed: secret]'],
  ['password: ﷺ', 'password: [removed: secret]'],
];

const keptAsItIs: [name: string, text: string][] = [
  ['31 letters in a row', 'abcdefgh'.repeat(4).slice(1)],
  ['prose', 'It did not work: the tick “Enable Spot” is greyed out since 2021-08-06.'],
  ['an error answer', '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}'],
  ['a path of the API', 'GET /sapi/v1/account/apiRestrictions says no'],
  ['a link', 'https://www.binance.com/en/my/settings/api-management'],
  ['a long German word with hyphens', 'Zwei-Faktor-Authentifizierungs-Einstellungen'],
  ['a list of error codes', '-2015 -2014 -2008 -1022 -1021 -1002 -1003 -2010 2015 2014 2008 1022'],
  ['a list of times', '1700000000000 1700000001000 1700000002000 1700000003000'],
  ['a row of dashes', '-'.repeat(80)],
  ['a Chinese sentence', '我的密钥已经过期请帮帮我我已经尝试了所有方法但是仍然无法正常工作请告诉我应该怎么办谢谢'],
  ['times and ratios', 'since 12:30:45, 3:1'],
  ['a version number', 'Windows 10.0.19045.3570, app 2.61.1'],
  ['a name with an at sign', 'ask @support, not me@home'],
  ['scope marks of a program', 'std::string and a::'],
  ['a word after a label', 'secret: unfortunately'],
  ['a numbered list', '1. Open 2. Click 3. Save 4. Wait; 1. 2. 3. 4.'],
  ['dashes before a word', 'I did all of it -- begin with a new key'],
  ['full-width punctuation', 'Ｗｈｙ？！ ½ of ﬁve … ™'],
];

describe('redact', () => {
  test.each(removedAsSecret)('removes %s', (_, text, expected) => {
    expect(redact(text)).toEqual({ text: expected, removed: ['secret'] });
  });

  test.each(removedInPieces)('removes a key in pieces: %s', (_, text, expected = '[removed: secret]') => {
    expect(redact(text)).toEqual({ text: expected, removed: ['secret'] });
  });

  test.each(removedBehindLabels)('removes the value of %s', (text, expected) => {
    expect(redact(text)).toEqual({ text: expected, removed: ['secret'] });
  });

  test('leaves full-width letters beside a find as they were', () => {
    expect(redact(`ｋｅｙ ${FULL_WIDTH} ﬁｎ`).text).toBe('ｋｅｙ [removed: secret] ﬁｎ');
  });

  test.each(keptAsItIs)('keeps %s', (_, text) => {
    expect(redact(text)).toEqual({ text, removed: [] });
  });

  test.each([
    [
      'whole',
      `a\n-----BEGIN PRIVATE KEY-----\n${ED25519}\n-----END PRIVATE KEY-----\nb`,
      'a\n[removed: private_key]\nb',
    ],
    ['cut', `a -----BEGIN RSA PRIVATE KEY-----\n${ED25519.slice(0, 20)}`, 'a [removed: private_key]'],
    ['in small letters', '-----begin private key-----\nabc\n-----end private key-----', '[removed: private_key]'],
    ['quoted', `-----BEGIN PRIVATE KEY-----\n> ${ED25519}\n> -----END PRIVATE KEY-----`, '[removed: private_key]'],
    ['with typographic dashes', '——BEGIN PRIVATE KEY—— abc ——END PRIVATE KEY——', '[removed: private_key]'],
  ])('removes a private key that is %s', (_, text, expected) => {
    expect(redact(text)).toEqual({ text: expected, removed: ['private_key'] });
  });

  test.each(['ann@example.com', 'mailto:ann.b+c@mail.example.org', 'анна@почта.рф', 'a＠b.co', '"john doe"@x.org'])(
    'removes the e-mail %s',
    (text) => {
      expect(redact(`<${text}>`)).toEqual({ text: '<[removed: email]>', removed: ['email'] });
    },
  );

  test.each([
    '203.0.113.10',
    'http://203.0.113.10:8080/x',
    '203.0.113.0/24',
    'ip=203.0.113.10.',
    '2001:db8::1',
    'IPv6:2001:DB8:0:0:0:0:0:1',
    'fe80::1%eth0',
    '::ffff:203.0.113.10',
    '203[.]0[.]113[.]10',
    '203(dot)0(dot)113(dot)10',
    '203 . 0 . 113 . 10',
    '２０３．０．１１３．１０',
    '２０３.０.113.１０',
  ])('removes the address %s', (text) => {
    expect(redact(`[${text}]`)).toEqual({ text: '[[removed: ip_address]]', removed: ['ip_address'] });
  });

  test('a list of addresses leaves one mark', () => {
    expect(redact('203.0.113.1, 203.0.113.2\n203.0.113.3').text).toBe('[removed: ip_address]');
  });

  test('every kind is told once, the gravest first', () => {
    const text = `a@b.example 203.0.113.1 ${KEY} c@d.example --BEGIN PRIVATE KEY-- MC4C`;
    expect(redact(text).removed).toEqual(['private_key', 'secret', 'email', 'ip_address']);
  });

  test('a mark that the browser left is not reported again', () => {
    expect(redact('key [removed: secret] here')).toEqual({ text: 'key [removed: secret] here', removed: [] });
  });
});
