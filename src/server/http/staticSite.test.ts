import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { testApp } from '../testing/testApp';

const HTML = '<!doctype html><title>Article</title>';
const FILES: Record<string, string | Buffer> = {
  'outside.txt': 'outside',
  'build/index.html': HTML,
  'build/index.html.gz': gzipSync(HTML),
  'build/auth-invalid/index.html': HTML,
  'build/404.html': 'not found',
  'build/ru/404.html': 'не найдено',
  'build/assets/js/main.3f2a9c1b.js': 'x',
  'build/assets/plain.js': 'x',
};

let app: ReturnType<typeof testApp>;

beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'static-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  app = testApp({ buildDir: join(root, 'build') });
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
