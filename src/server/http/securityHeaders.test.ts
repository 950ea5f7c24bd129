import { describe, expect, test } from 'vitest';
import { testApp } from '../testing/testApp';

type App = ReturnType<typeof testApp>;

async function policy(app: App, url = 'http://127.0.0.1:3000/'): Promise<Record<string, string>> {
  const header = (await app.request(url)).headers.get('content-security-policy') ?? '';
  const parts = header.split('; ').map((part) => part.split(/ (.*)/, 2));
  return Object.fromEntries(parts);
}

describe('the content security policy', () => {
  test('allows connections to the feedback form, the outcome and the file for robots only', async () => {
    expect((await policy(testApp()))['connect-src']).toBe(
      '127.0.0.1:3000/api/feedback 127.0.0.1:3000/api/feedback/ 127.0.0.1:3000/api/outcome 127.0.0.1:3000/robots.txt',
    );
  });

  test.each(['/report/', '/ru/report/', '/de/report/', '/tr/report/'])(
    "allows connections from the team's page %s to the report only",
    async (path) => {
      expect((await policy(testApp(), `http://127.0.0.1:3000${path}`))['connect-src']).toBe(
        '127.0.0.1:3000/api/report 127.0.0.1:3000/api/report.csv 127.0.0.1:3000/api/report.json 127.0.0.1:3000/api/report/',
      );
    },
  );

  test.each(['/offline-worker.js', '/ru/offline-worker.js'])(
    'allows the worker that keeps pages, %s, to fetch them, and nothing elsewhere',
    async (path) => {
      expect((await policy(testApp(), `http://127.0.0.1:3000${path}`))['connect-src']).toBe("'self'");
    },
  );

  test('names the public address as well when it is set', async () => {
    const app = testApp({ settings: { SITE_URL: new URL('https://help.example.org') } });
    expect((await policy(app, 'http://help.example.org/'))['connect-src']).toBe(
      'https://help.example.org/api/feedback https://help.example.org/api/feedback/ https://help.example.org/api/outcome ' +
        'https://help.example.org/robots.txt help.example.org/api/feedback help.example.org/api/feedback/ ' +
        'help.example.org/api/outcome help.example.org/robots.txt',
    );
  });

  test('allows the manifest of each language, and no other', async () => {
    expect((await policy(testApp()))['manifest-src']).toBe(
      ['', '/ru', '/de', '/tr'].map((folder) => `127.0.0.1:3000${folder}/manifest.webmanifest`).join(' '),
    );
  });

  test('allows no connection for a host that a policy cannot name', async () => {
    expect((await policy(testApp(), 'http://[::1]:3000/'))['connect-src']).toBe("'none'");
  });

  test('lets a page connect to wherever it came from when a proxy kept the name of that to itself', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    const { headers: given } = await testApp().request('http://127.0.0.1:3000/', { headers });
    expect(given.get('content-security-policy')).toContain("connect-src 'self';");
  });

  test('allows scripts of the site and the hashes of the build, and no other', async () => {
    const csp = { scriptHashes: ["'sha256-abc='"], styleHashes: ["'sha256-def='"], workers: [] };
    const found = await policy(testApp({ csp }));
    expect([found['script-src'], found['style-src']]).toEqual(["'self' 'sha256-abc='", "'self' 'sha256-def='"]);
  });

  test('allows the workers of the build by their paths, and no other', async () => {
    const csp = { scriptHashes: [], styleHashes: [], workers: ['/assets/js/a.js', '/ru/assets/js/a.js'] };
    expect((await policy(testApp({ csp })))['worker-src']).toBe(
      '127.0.0.1:3000/assets/js/a.js 127.0.0.1:3000/ru/assets/js/a.js',
    );
  });

  test('allows workers of this host where it cannot be named, or the box that reads would be dead there', async () => {
    const csp = { scriptHashes: [], styleHashes: [], workers: ['/assets/js/a.js'] };
    expect((await policy(testApp({ csp }), 'http://[::1]:3000/'))['worker-src']).toBe("'self'");
  });

  test.each([
    ['default-src', "'none'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
    ['frame-ancestors', "'none'"],
    ['object-src', "'none'"],
    ['worker-src', "'none'"],
    ['img-src', 'data:'],
  ])('sets %s to %s', async (directive, value) => {
    expect((await policy(testApp()))[directive]).toBe(value);
  });
});

test('the policy of an answer of the API lets a browser load nothing with it', async () => {
  expect(await policy(testApp(), 'http://127.0.0.1:3000/api/none')).toEqual({
    'default-src': "'none'",
    'form-action': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  });
});

test.each([
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
])('every answer has %s: %s', async (name, value) => {
  expect((await testApp().request('/api/nothing')).headers.get(name)).toBe(value);
});

test.each([
  ['https://help.example.org', 'max-age=31536000'],
  ['http://help.example.org', null],
])('with SITE_URL %s strict transport is %s', async (siteUrl, expected) => {
  const answer = await testApp({ settings: { SITE_URL: new URL(siteUrl) } }).request('/');
  expect(answer.headers.get('strict-transport-security')).toBe(expected);
});

test.each([
  ['x-forwarded-proto', 'https', 'max-age=31536000'],
  ['x-forwarded-proto', 'https, http', 'max-age=31536000'],
  ['forwarded', 'for=203.0.113.9;proto=https', 'max-age=31536000'],
  ['x-forwarded-proto', 'http', null],
])('behind a proxy that says %s: %s strict transport is %s', async (name, value, expected) => {
  const answer = await testApp().request('/', { headers: { [name]: value } });
  expect(answer.headers.get('strict-transport-security')).toBe(expected);
});

test('no cookie is set', async () => {
  expect((await testApp().request('/')).headers.get('set-cookie')).toBeNull();
});
