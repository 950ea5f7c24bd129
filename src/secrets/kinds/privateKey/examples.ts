import { drawn, type Example } from '../../examples/example';

const BODY = drawn('base64', 64, 7);
const block = (name: string, body: string) => `-----BEGIN ${name}-----\n${body}\n-----END ${name}-----`;

const names = ['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'];

/** Private keys as files hold them, and as phones and mails turn them out. */
export const PRIVATE_KEYS: readonly Example[] = [
  ...names.map((name): Example => ({ name, around: 'a\n{}\nb', secret: block(name, BODY), removed: 'private_key' })),
  { name: 'cut', around: 'a {}', secret: `-----BEGIN PRIVATE KEY-----\n${BODY}`, removed: 'private_key' },
  {
    name: 'small letters',
    around: 'a {} b',
    secret: block('PRIVATE KEY', BODY).replace(/-----.*-----/g, (it) => it.toLowerCase()),
    removed: 'private_key',
  },
  {
    name: 'quoted',
    around: 'a\n> {} b',
    secret: block('PRIVATE KEY', BODY).replaceAll('\n', '\n> '),
    removed: 'private_key',
  },
  {
    name: 'with long dashes',
    around: 'a {} b',
    secret: block('PRIVATE KEY', BODY).replaceAll('-----', '——'),
    removed: 'private_key',
  },
  {
    name: 'in JSON',
    around: '{"pem": "{}"}',
    secret: block('PRIVATE KEY', BODY).replaceAll('\n', '\\n'),
    removed: 'private_key',
  },
  { name: 'without its first line', around: 'a {} b', secret: `${'MC4CAQAwBQYDK2VwBCIE'}I${drawn('key', 43, 8)}` },
];

export const NO_PRIVATE_KEYS: readonly string[] = [
  'A private key begins with `-----BEGIN PRIVATE KEY-----`. What is it for?',
  'What is "-----BEGIN PRIVATE KEY-----" in my file?',
  'The file says -----BEGIN PRIVATE KEY----- and then nothing else, is that right?',
  'I did all of it -- begin with a new key',
];
