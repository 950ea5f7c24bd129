import { beforeAll, describe, expect, test } from 'vitest';
import { siteOf } from '../testing/siteOf';

const HTML = '<!doctype html><title>Article</title>';

let app: ReturnType<typeof siteOf>;

beforeAll(() => {
  app = siteOf({
    'build/auth-invalid/index.html': HTML,
    'build/codes/index.html': HTML,
    'build/codes/index.md': '# Article',
  });
});

describe('a page with a twin in Markdown', () => {
  test.each([
    ['text/markdown', '# Article'],
    ['text/markdown, text/html;q=0.9, */*;q=0.1', '# Article'],
    ['text/html, text/markdown', '# Article'],
    ['text/html, text/markdown;q=0.5', HTML],
    ['text/markdown;q=0', HTML],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', HTML],
    ['*/*', HTML],
  ])('answers %s with what is asked for, and says that it depends on it', async (accept, expected) => {
    const answer = await app.request('/codes/', { headers: { accept } });
    expect([await answer.text(), answer.headers.get('vary')]).toEqual([expected, 'Accept, Accept-Encoding']);
  });

  test('is Markdown by its own address', async () => {
    const { headers } = await app.request('/codes/index.md');
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  });

  test.each([
    ['/codes/', ' 127.0.0.1/codes/index.md;'],
    ['/auth-invalid/', '/robots.txt;'],
  ])('may be read by that page alone: %s', async (path, expected) => {
    const { headers } = await app.fetch(new Request(`http://127.0.0.1${path}`));
    expect(headers.get('content-security-policy')).toContain(expected);
  });
});
