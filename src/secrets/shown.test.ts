import { expect, test } from 'vitest';
import { findSecrets } from './shown';

/** Letters and digits in order: nothing about it looks random. */
const IN_ORDER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ab';

test.each([64, 63, 60, 50])('a key that was cut to %i characters is a secret', (length) => {
  expect(findSecrets(`key=${IN_ORDER.slice(-length)} `)).toHaveLength(1);
});

test('a key with a letter too many is a secret', () => expect(findSecrets(`${IN_ORDER}c`)).toHaveLength(1));

test('a private key is hidden whole, whatever is glued to its front', () => {
  const privateKey = '-----BEGIN RSA PRIVATE KEY-----\nabc def\n-----END RSA PRIVATE KEY-----';
  const text = `key=${IN_ORDER}${privateKey} after`;
  const [glued, hidden] = findSecrets(text);
  expect([glued?.span[1], hidden]).toEqual([
    text.indexOf('-----'),
    { kind: 'private_key', span: [text.indexOf('-----'), text.length - ' after'.length] },
  ]);
});

test.each(['<PRIVATE_KEY>', '\\n[removed]', '"…"', '***', '$PRIVATE_KEY', 'YOUR_PRIVATE_KEY', 'xxxxxxxxxxxx'])(
  'lines of a private key around %s hold none',
  (body) => {
    const kinds = findSecrets(`-----BEGIN PRIVATE KEY-----${body}\n-----END PRIVATE KEY-----`).map(({ kind }) => kind);
    expect(kinds).not.toContain('private_key');
  },
);

test.each(['MC4CAQAwBQYDK2VwBCIE', '\\nyourS3cretIsInHere', 'xX9xX9xX9'])(
  'lines of a private key around %s do',
  (body) => {
    const [secret] = findSecrets(`-----BEGIN PRIVATE KEY-----${body}\n-----END PRIVATE KEY-----`);
    expect(secret?.kind).toBe('private_key');
  },
);

test('a line longer than any key is no secret', () => {
  expect(findSecrets('Aa1'.repeat(10_000))).toEqual([]);
});

test('a long word is no secret', () => expect(findSecrets('a'.repeat(70))).toEqual([]));
