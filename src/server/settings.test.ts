import { expect, test } from 'vitest';
import { mistyped, readSettings } from './settings';

const COUNTED = { VOTE_LIMIT: 20, PAGE_LIMIT: 3000 };

test('without any variable the defaults are safe', () => {
  expect(readSettings({ PATH: '/bin', PORT: '' })).toEqual({
    ok: {
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: '.data',
      ...COUNTED,
      REPORT_TOKENS: [],
      COMMENT_DAYS: 365,
      VOTE_DAYS: 730,
    },
  });
});

test('all variables are read', () => {
  const env = {
    PORT: '8080',
    HOST: '0.0.0.0',
    DATA_DIR: '/var/lib/help',
    DATABASE_URL: 'postgresql://help@db/help',
    REPORT_TOKEN: 'a-token-of-16-chars',
    REPORT_TOKENS: 'anna:write:a-token-of-anna-s, ops:metrics:a-token-of-a-host',
    TRUST_PROXY: '1',
    LIMIT_SECRET: 'a-secret-of-17-chs',
    VOTE_LIMIT: '0',
    PAGE_LIMIT: '100',
    METRICS_PORT: '9100',
    COMMENT_DAYS: '30',
    VOTE_DAYS: '90',
    RETENTION_CONFIRM: '2026-11-28',
    SITE_URL: 'https://help.example.org',
  };
  const counted = { TRUST_PROXY: 1, VOTE_LIMIT: 0, PAGE_LIMIT: 100, METRICS_PORT: 9100 };
  const read = {
    PORT: 8080,
    ...counted,
    REPORT_TOKENS: [
      { name: 'anna', role: 'write', token: 'a-token-of-anna-s' },
      { name: 'ops', role: 'metrics', token: 'a-token-of-a-host' },
    ],
    COMMENT_DAYS: 30,
    VOTE_DAYS: 90,
    SITE_URL: new URL('https://help.example.org'),
  };
  expect(readSettings(env)).toEqual({ ok: { ...env, ...read } });
});

test.each([
  ['PORT', 'eighty', 'PORT must be a number from 0 to 65535'],
  ['PORT', '65536', 'PORT must be a number from 0 to 65535'],
  ['HOST', 'a b', 'HOST must be a host name or address'],
  ['DATABASE_URL', 'mysql://db', 'DATABASE_URL must be an address such as postgres://user@host/name'],
  ['REPORT_TOKEN', 'short', 'REPORT_TOKEN must be 16 or more visible characters'],
  ['TRUST_PROXY', 'yes', 'TRUST_PROXY must be a number from 0 to 10'],
  ['LIMIT_SECRET', 'short', 'LIMIT_SECRET must be 16 or more visible characters'],
  ['COMMENT_DAYS', '0', 'COMMENT_DAYS must be a number of days from 1 to 365'],
  ['COMMENT_DAYS', '366', 'COMMENT_DAYS must be a number of days from 1 to 365'],
  ['VOTE_DAYS', 'ever', 'VOTE_DAYS must be a number of days from 1 to 730'],
  ['RETENTION_CONFIRM', 'yes', 'RETENTION_CONFIRM must be a day such as 2026-11-28'],
  ['SITE_URL', 'help.example.org', 'SITE_URL must be an address such as https://help.example.org, without a path'],
  ['SITE_URL', 'https://a.example/b', 'SITE_URL must be an address such as https://help.example.org, without a path'],
  ['SITE_URL', 'ftp://a.example', 'SITE_URL must be an address such as https://help.example.org, without a path'],
])('%s=%s stops the start with one line', (name, value, line) => {
  expect(readSettings({ [name]: value })).toEqual({ error: line });
});

test.each([
  'anna:write:short',
  'anna:admin:a-token-of-anna-s',
  'a-token-without-a-name',
  'anna:read:a-token-of-anna-s,ANNA:read:another-token-of-hers',
  'anna:read:one-token-for-two,ben:read:one-token-for-two',
])('REPORT_TOKENS=%s stops the start without repeating a token', (value) => {
  const read = readSettings({ REPORT_TOKENS: value });
  expect(read).toMatchObject({ error: expect.stringMatching(/^REPORT_TOKENS must be a list of name:role:token/) });
  expect(JSON.stringify(read)).not.toContain(value.split(':')[2] ?? value);
});

test('the line does not repeat a password', () => {
  expect(JSON.stringify(readSettings({ DATABASE_URL: 'x://me:hunter2@db' }))).not.toContain('hunter2');
});

test.each([
  ['DATABSE_URL', 'DATABASE_URL'],
  ['data_dir', 'DATA_DIR'],
  ['SITE_URI', 'SITE_URL'],
])('%s is taken for a mistyped %s', (given, meant) => {
  expect(mistyped({ [given]: 'x' })).toEqual([{ given, meant }]);
});

test('what is ours, or something else, is not mistyped', () => {
  const names = ['PORT', 'HOST', 'HOME', 'HOSTNAME', 'PATH', 'DATABASE_URL', 'NODE_ENV', 'npm_config_cache', 'LANG'];
  expect(mistyped(Object.fromEntries(names.map((name) => [name, 'x'])))).toEqual([]);
});
