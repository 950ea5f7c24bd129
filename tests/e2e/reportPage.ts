import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { localePath, wordsOf } from './site';
import { expect } from './test';

/** As in playwright.config.ts. */
export const TOKEN = 'the-token-of-the-browser-tests';

/** Sends a vote of a new reader, and gives its id. */
export async function vote(request: APIRequestContext, body: object): Promise<string> {
  const id = randomUUID();
  const given = { id, visitor: randomUUID(), page: '/new-key/', locale: 'de', revision: '0123456789ab', ...body };
  expect((await request.post('/api/feedback', { data: given })).status()).toBe(201);
  return id;
}

/** Opens the report of a language with the token. */
export async function unlock(page: Page, locale: Locale, search = ''): Promise<void> {
  const { report } = wordsOf(locale);
  await page.goto(localePath(locale, `/report/${search}`));
  await expect(page.locator('[data-island=Report]')).toHaveAttribute('data-awake', '');
  await page.getByLabel(report.token.label).fill(TOKEN);
  await page.getByRole('button', { name: report.token.open }).click();
  await expect(page.getByRole('heading', { name: report.comments.title })).toBeVisible();
}
