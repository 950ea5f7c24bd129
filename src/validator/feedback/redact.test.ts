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
];

describe('redact', () => {
  test.each(removedAsSecret)('removes %s', (_, text, expected) => {
    expect(redact(text)).toEqual({ text: expected, removed: ['secret'] });
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
    ['with typographic dashes', '——BEGIN PRIVATE KEY—— abc ——END PRIVATE KEY——', '[removed: private_key]'],
  ])('removes a private key that is %s', (_, text, expected) => {
    expect(redact(text)).toEqual({ text: expected, removed: ['private_key'] });
  });

  test.each(['ann@example.com', 'mailto:ann.b+c@mail.example.org', 'анна@почта.рф'])(
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
  ])('removes the address %s', (text) => {
    expect(redact(`[${text}]`)).toEqual({ text: '[[removed: ip_address]]', removed: ['ip_address'] });
  });

  test('a list of addresses leaves one mark', () => {
    expect(redact('203.0.113.1, 203.0.113.2\n203.0.113.3').text).toBe('[removed: ip_address]');
  });

  test('every kind is told once, the gravest first', () => {
    const text = `a@b.example 203.0.113.1 ${KEY} c@d.example --BEGIN PRIVATE KEY-- x`;
    expect(redact(text).removed).toEqual(['private_key', 'secret', 'email', 'ip_address']);
  });

  test('a mark that the browser left is not reported again', () => {
    expect(redact('key [removed: secret] here')).toEqual({ text: 'key [removed: secret] here', removed: [] });
  });
});
