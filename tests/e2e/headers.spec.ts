import { LOCALE_IDS, localePath, PAGES } from './site';
import { expect, test } from './test';

test('the security policy allows no inline script but the hashed one, no other host, and no cookie is set', async ({
  request,
}) => {
  for (const locale of LOCALE_IDS) {
    for (const page of PAGES) {
      const response = await request.get(localePath(locale, page));
      const policy = response.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+'(?: 'sha256-[\w+/=]+')*;/);
      expect(policy).not.toContain('unsafe-');
      expect(response.headers()['set-cookie']).toBeUndefined();
    }
  }
});

test('every page loads from our own host alone', async ({ page }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  for (const locale of LOCALE_IDS) for (const path of PAGES) await page.goto(localePath(locale, path));
  expect([...hosts]).toHaveLength(1);
});
