import { describe, expect, test } from 'vitest';
import { bodyOf, testApp } from '../testing/testApp';

const here = { incoming: { socket: { localAddress: '::ffff:192.0.2.7' } } };

async function statusOf(url: string, siteUrl?: string): Promise<number> {
  const app = testApp(siteUrl === undefined ? {} : { settings: { SITE_URL: new URL(siteUrl) } });
  return (await app.request(url, {}, here)).status;
}

describe.each(['/', '/api/nothing', '/healthz'])('a request for %s', (path) => {
  const refused = 400;

  test.each(['localhost:3000', '127.0.0.1', '127.8.8.8:1', '[::1]:3000', 'help.localhost', '192.0.2.7:3000'])(
    'under %s means this machine',
    async (host) => {
      expect(await statusOf(`http://${host}${path}`)).not.toBe(refused);
    },
  );

  test.each(['evil.example', '192.0.2.8', 'localhost.evil.example', '127.0.0.1.nip.io', 'help.example.org'])(
    'under %s means somebody else',
    async (host) => {
      expect(await statusOf(`http://${host}${path}`)).toBe(refused);
    },
  );

  test.each(['help.example.org', 'help.example.org:443', 'localhost'])('under %s means the site', async (host) => {
    expect(await statusOf(`http://${host}${path}`, 'https://help.example.org')).not.toBe(refused);
  });

  test.each(['evil.example', 'help.example.org:8443', 'a.help.example.org'])(
    'under %s does not mean the site',
    async (host) => {
      expect(await statusOf(`http://${host}${path}`, 'https://help.example.org')).toBe(refused);
    },
  );
});

test('who is refused is told what is missing, and nothing of what he asked for', async () => {
  const answer = await testApp().request('http://evil.example/');
  expect([await bodyOf(answer), answer.headers.get('content-security-policy')]).toEqual([
    { code: 'wrong_host', message: expect.stringContaining('SITE_URL') },
    expect.not.stringContaining('evil'),
  ]);
});
