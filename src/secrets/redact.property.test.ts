import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../../tests/tries';
import { redact } from './redact';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const secret = fc.string({ unit: fc.constantFrom(...letters), minLength: 32, maxLength: 100 });
/** Secrets are random bytes; a digest looks like them and shrinks no further to something that is none. */
const bytes = fc.integer().map((seed) => createHash('sha512').update(String(seed)).digest());
const encoded = fc
  .tuple(bytes, fc.constantFrom('base64', 'base64url', 'hex'), fc.integer({ min: 48, max: 86 }))
  .map(([digest, encoding, length]) => digest.toString(encoding).slice(0, length));

/** Text made of what redact looks at, so that its rules meet each other at every boundary. */
const bits = fc.constantFrom(
  ...[
    ' ',
    '\n',
    ',',
    ':',
    '=',
    '.',
    '"',
    '[',
    ']',
    '-',
    '--',
    '@',
    '::',
    'secret',
    'key=',
    'ab.co',
    '1.2.3.4',
    'a@b.co',
  ],
  ...[
    '--BEGIN PRIVATE KEY--',
    'END KEY',
    '[removed: secret]',
    'removed',
    'aB3dE6gH',
    'x1Y2',
    'aB3dE6gH9jK2mN5pQ8',
    'Ж',
    'password: ',
    'ﷺ',
    '㎏ﬁ',
    '＠',
    '<br>',
    '`',
    '> ',
    '\u200b',
  ],
);
const mixed = fc.array(fc.oneof(bits, secret, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  mixed.map((parts) => parts.join('')),
);

test('redacting twice is redacting once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = redact(text).text;
      expect(redact(once)).toEqual({ text: once, removed: [] });
    }),
    { numRuns: tries(800) },
  );
});

test('no run of 32 key characters is ever left', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(redact(text).text).not.toMatch(/[A-Za-z0-9]{32}/);
    }),
    { numRuns: tries(2000) },
  );
});

test('nothing of a secret is left, whatever stands around it', () => {
  fc.assert(
    fc.property(anyText, fc.oneof(secret, encoded), anyText, (before, hidden, after) => {
      expect(redact(`${before} ${hidden} ${after}`).text).not.toContain(hidden.slice(0, 32));
    }),
    { numRuns: tries(2000) },
  );
});

test('a text is changed exactly when something is reported, or marks stood side by side', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const result = redact(text);
      expect(result.text === text).toBe(result.removed.length === 0);
    }),
  );
});
