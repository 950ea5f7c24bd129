import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteOf } from '../testing/siteOf';
import { testApp } from '../testing/testApp';
import { readBuiltFiles } from './builtFiles';

const HTML = '<!doctype html><title>Article</title>';
const FILES: Record<string, string | Buffer> = {
  'outside.txt': 'outside',
  'build/index.html': HTML,
  'build/index.html.gz': gzipSync(HTML),
  'build/auth-invalid/index.html': HTML,
  'build/codes/index.html': HTML,
  'build/codes/404.html': 'no such code',
  'build/404.html': 'not found',
  'build/ru/404.html': 'не найдено',
  'build/assets/js/main.3f2a9c1b.js': 'x',
  'build/assets/plain.js': 'x',
  'build/report/index.html': HTML,
  'build/pages.json': '[]',
  'build/.stamp': 'print',
};

let app: ReturnType<typeof testApp>;

beforeAll(() => {
  app = siteOf(FILES);
});

describe('a page', () => {
  test('is served as HTML that is asked for again each time', async () => {
    const answer = await app.request('/auth-invalid/');
    expect(await answer.text()).toBe(HTML);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('comes compressed to a browser that takes that', async () => {
    const answer = await app.request('/', { headers: { 'accept-encoding': 'gzip, deflate' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe(HTML);
  });

  test.each(['gzip', 'identity'])('says that it depends on the encoding, also for %s', async (encoding) => {
    const answer = await app.request('/', { headers: { 'accept-encoding': encoding } });
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  });

  test('is not sent again to a browser that has it', async () => {
    const etag = (await app.request('/')).headers.get('etag') ?? '';
    const answer = await app.request('/', { headers: { 'if-none-match': etag } });
    expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', etag]);
  });

  test('is not mistaken for its compressed form', async () => {
    const etag = (await app.request('/')).headers.get('etag') ?? '';
    const answer = await app.request('/', { headers: { 'if-none-match': etag, 'accept-encoding': 'gzip' } });
    expect(answer.status).toBe(200);
  });

  test('answers HEAD with its headers and no body', async () => {
    const answer = await app.request('/', { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '37', '']);
  });

  test('without its last slash is redirected, query kept', async () => {
    const answer = await app.request('/auth-invalid?code=-2015');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/auth-invalid/?code=-2015']);
  });
});

test.each([
  ['/assets/js/main.3f2a9c1b.js', 'public, max-age=31536000, immutable'],
  ['/assets/plain.js', 'no-cache'],
  ['/assets/js/gone.3f2a9c1b.js', 'no-cache'],
])('%s is cached as %s', async (path, expected) => {
  expect((await app.request(path)).headers.get('cache-control')).toBe(expected);
});

test.each([
  ['/nothing', 'not found'],
  ['/ru/nothing', 'не найдено'],
  ['/de/nothing', 'not found'],
  ['/codes/9999/', 'no such code'],
  ['/codes/9999/deeper/and/deeper', 'no such code'],
])('%s is not found in its own language', async (path, text) => {
  const answer = await app.request(path);
  expect([answer.status, await answer.text()]).toEqual([404, text]);
});

test.each([
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/..%2foutside.txt',
  '/%2e%2e%2foutside.txt',
  '/%252e%252e/outside.txt',
  '/..%5coutside.txt',
  '/assets/..%00/outside.txt',
  '/index.html%00.js',
  '//localhost',
  '/%',
  '/%ff',
])('%s leads nowhere', async (path) => {
  const answer = await app.fetch(new Request(`http://127.0.0.1${path}`));
  expect([answer.status, await answer.text()]).toEqual([404, 'not found']);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not a way to read a page', async (method) => {
  const answer = await app.request('/auth-invalid/', { method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

/** The status and the length of the answer to a request for the home page with these headers. */
async function asked(headers: Record<string, string>): Promise<string> {
  const answer = await app.request('/', { headers });
  return `${answer.status} ${answer.headers.get('content-encoding') ?? 'plain'} ${(await answer.arrayBuffer()).byteLength}`;
}

const ZIPPED = gzipSync(HTML).length;

test.each([
  ['gzip;q=1.0', `200 gzip ${ZIPPED}`],
  ['gzip;q=0', '200 plain 37'],
  ['br, GZIP;q=0.5', `200 gzip ${ZIPPED}`],
  ['identity;q=0.5, gzip;q=0.1', '200 plain 37'],
  ['*', `200 gzip ${ZIPPED}`],
  ['deflate', '200 plain 37'],
])('to Accept-Encoding: %s the answer is %s', async (wish, expected) => {
  expect(await asked({ 'accept-encoding': wish })).toBe(expected);
});

test.each([
  ['bytes=0-9', '206 plain 10'],
  ['bytes=-5', '206 plain 5'],
  ['bytes=30-', '206 plain 7'],
  ['bytes=30-999', '206 plain 7'],
  ['bytes=37-', '416 plain 0'],
  ['bytes=-0', '416 plain 0'],
  ['bytes=9-0', '200 plain 37'],
  ['bytes=0-1,3-4', '200 plain 37'],
  ['lines=0-1', '200 plain 37'],
  ['bytes=x-', '200 plain 37'],
])('to Range: %s the answer is %s', async (range, expected) => {
  expect(await asked({ range })).toBe(expected);
});

describe('a browser that knows the page', () => {
  const known = async () => (await app.request('/')).headers;

  test('by its tag, by any tag or by its date is told to keep it, whatever part it asks for', async () => {
    const [etag, date] = [(await known()).get('etag') ?? '', (await known()).get('last-modified') ?? ''];
    const range = 'bytes=0-1';
    expect([
      await asked({ 'if-none-match': etag, range }),
      await asked({ 'if-none-match': `"x", W/${etag}` }),
      await asked({ 'if-none-match': '*' }),
      await asked({ 'if-modified-since': date }),
    ]).toEqual(Array(4).fill('304 plain 0'));
  });

  test('by another tag, or by an older date, gets it', async () => {
    const date = (await known()).get('last-modified') ?? '';
    expect([
      await asked({ 'if-none-match': '"x"', 'if-modified-since': date }),
      await asked({ 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }),
      await asked({ 'if-modified-since': 'yesterday' }),
    ]).toEqual(Array(3).fill('200 plain 37'));
  });

  test('gets no part of this edition to go with a part of another', async () => {
    const etag = (await known()).get('etag') ?? '';
    const range = 'bytes=0-1';
    expect([await asked({ range, 'if-range': etag }), await asked({ range, 'if-range': '"x"' })]).toEqual([
      '206 plain 2',
      '200 plain 37',
    ]);
  });
});

test.each(['/report', '/report/', '/report/index.html', '/%72eport/', '/report/index%2ehtml'])(
  '%s is kept out of search engines and may ask for the report',
  async (path) => {
    const { headers } = await app.request(path);
    expect([headers.get('x-robots-tag'), headers.get('content-security-policy')]).toEqual([
      'noindex',
      expect.stringContaining('/api/report.csv'),
    ]);
  },
);

test.each(['/index.html.gz', '/pages.json', '/.stamp'])("%s is nobody else's", async (path) => {
  expect((await app.request(path)).status).toBe(404);
});

test('a folder that goes after the start takes nothing with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gone-'));
  writeFileSync(join(folder, 'index.html'), HTML);
  const kept = testApp({ files: readBuiltFiles(folder) });
  rmSync(folder, { recursive: true });
  expect(await (await kept.request('/')).text()).toBe(HTML);
});

test.each(['identity', 'gzip'])(
  'pages of a build that knew no address name the one they are served at, as %s',
  async (coding) => {
    const folder = mkdtempSync(join(tmpdir(), 'origin-'));
    const link = '<link rel="canonical" href="http://127.0.0.1:3000/">';
    writeFileSync(join(folder, 'index.html'), link);
    writeFileSync(join(folder, 'index.html.gz'), gzipSync(link));
    const there = testApp({ files: readBuiltFiles(folder, 'https://help.example.org') });
    const body = Buffer.from(
      await (await there.request('/', { headers: { 'accept-encoding': coding } })).arrayBuffer(),
    );
    expect((coding === 'gzip' ? gunzipSync(body) : body).toString()).toContain('"https://help.example.org/"');
  },
);
