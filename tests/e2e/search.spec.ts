import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LOCALE_IDS, localePath, wordsOf } from './site';
import { axeFindings, axeFindingsInBoth, expect, test } from './test';

const KEY = 'cAnArYcAnArY0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq'.slice(0, 64);
const LIST = '8.8.8.8\n8.8.4.4\n9.9.9.9';

async function open(page: Page): Promise<void> {
  await page.locator('[data-search]').click();
  await expect(page.locator('#search-query')).toBeFocused();
}

/** As a reader pastes, with line breaks that a field of one line would lose. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#search-query').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test('the field opens by a key, finds by words, and is left as it was found', async ({ page }) => {
  await page.goto('/ru/privacy/');
  await page.keyboard.press('/');
  const field = page.locator('#search-query');
  await expect(field).toBeFocused();
  await field.pressSequentially('белый список');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('ArrowUp');
  await field.press('ArrowDown');
  const marked = page.locator('[role=option][aria-selected=true]');
  await expect(marked).toHaveCount(1);
  expect(await field.getAttribute('aria-activedescendant')).toBe(await marked.getAttribute('id'));
  await field.press('Escape');
  await expect(page.locator('[data-search-dialog]')).toBeHidden();
  await page.locator('[data-search]').press(' ');
  await expect(field).toHaveValue('');
  await field.press('Escape');
  await page.keyboard.press('Control+k');
  await field.pressSequentially('белый список');
  await expect(page.locator('[role=option]').first()).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL('/ru/auth-invalid/#ip-whitelist');
});

test('a slash that is written into a field opens nothing', async ({ page }) => {
  await page.goto('/');
  await page.locator('#paste-text').press('/');
  await expect(page.locator('#paste-text')).toHaveValue('/');
  await expect(page.locator('[data-search-dialog]')).toHaveCount(0);
});

test('a place on the same page is shown, with the case kept', async ({ page }) => {
  await page.goto('/de/auth-invalid/?code=-2015');
  await open(page);
  await page.locator('#search-query').fill('KYC');
  await page.locator('[role=option]').first().click();
  await expect(page.locator('#identity-verification')).toBeInViewport();
  await expect(page).toHaveURL('/de/auth-invalid/?code=-2015#identity-verification');
});

test('an error is recognised, answered first, and handed to the box of the page', async ({ page }) => {
  await page.goto('/auth-invalid/');
  await open(page);
  await paste(page, 'Invalid API-key, IP, or permissions for action, request ip: 203.0.113.10\n{"code":-2015}');
  const answer = page.locator('[data-search-answer]');
  await expect(answer.locator('[data-lead="error.rejected_key"]')).toContainText('203.0.113.10');
  expect(new URL(page.url()).search).toBe('');
  const above = await page
    .locator('[data-search-answer] [data-tone], [role=option]')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('role')));
  expect([above[0], above.length > 1]).toEqual([null, true]);
  await answer.locator('[data-to-box]').click();
  await expect(page.locator('[data-search-dialog]')).toBeHidden();
  await expect(page.locator('#paste-text')).toHaveValue(/203\.0\.113\.10\n/);
  await expect(page.locator('#paste [data-lead="error.rejected_key"]')).toBeInViewport();
  await expect(page.locator('#paste-next')).toBeVisible();
});

test('a list pasted on a page without a box is judged whole, in a box of its own', async ({ page }) => {
  await page.goto('/tr/privacy/');
  await open(page);
  await paste(page, LIST);
  await expect(page.locator('#search-query')).toHaveValue(LIST.replaceAll('\n', ' '));
  await page.locator('[data-to-box]').click();
  await expect(page.locator('[data-search-dialog] #paste-text')).toHaveValue(LIST);
  await expect(page.locator('[data-search-dialog] #paste [data-lead^="whitelist."]')).toBeVisible();
  await expect(page.locator('[data-search-dialog] :is(input, textarea):visible')).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);
});

test('a key is hidden, and is in no request, storage, address or index', async ({ page, context }) => {
  const sent: string[] = [];
  context.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/privacy/');
  await open(page);
  await page.locator('#search-query').pressSequentially('2015');
  await expect(page.locator('[data-search-answer] [data-lead]')).toBeVisible();
  await expect(page.locator('[role=option]').first()).toBeVisible();
  // From here on there is nothing to load but the box.
  const before = sent.length;
  await page.locator('#search-query').fill('');
  await paste(page, KEY);
  await expect(page.locator('#search-query')).toHaveValue('•'.repeat(64));
  await expect(page.locator('[data-lead="error.secret_pasted"]')).toBeVisible();
  await expect(page.locator('[role=option]')).toHaveCount(0);
  expect(sent.slice(before)).toEqual([]);
  await page.locator('[data-to-box]').click();
  await expect(page.locator('#paste-text')).toHaveValue('•'.repeat(64));
  await page.keyboard.press('Escape');
  await open(page);
  await page.locator('#search-query').fill(KEY);
  await expect(page.locator('#search-query')).toHaveValue('•'.repeat(64));
  const kept = await page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
      history.state,
      document.title,
      // biome-ignore lint/performance/useDomNodeTextContent: what stands readable is meant.
      document.body.innerText,
      await caches.keys(),
    ]),
  );
  for (const piece of [KEY, KEY.slice(0, 20)]) {
    expect(kept).not.toContain(piece);
    expect(sent.join('\n')).not.toContain(piece);
    expect(readFileSync('.cache/e2e-server.log', 'utf8')).not.toContain(piece);
  }
  await page.locator('[data-search-dialog]').press('Escape');
  await open(page);
  await expect(page.locator('#search-query')).toHaveValue('');
  await expect(page.locator('[data-search-answer]')).toBeEmpty();
});

test('a search that did not arrive says so, shows ways on, and works once it does', async ({ browser }) => {
  // A page of its own: the failure is reported on the console, and here that is right.
  const page = await (await browser.newContext()).newPage();
  await page.route('**/search-index.js', (route) => route.abort());
  await page.goto('/auth-invalid/');
  await open(page);
  await page.locator('#search-query').fill('kyc');
  await expect(page.getByRole('status').filter({ hasText: wordsOf('en').search.field.failed })).toBeVisible();
  await expect(page.locator('[data-search-dialog] a[href="/error-codes/"]')).toBeVisible();
  await page.unroute('**/search-index.js');
  await page.locator('#search-query').fill('kyc ');
  await expect(page.locator('[role=option]').first()).toBeVisible();
});

for (const locale of LOCALE_IDS) {
  test(`${locale}: every state of the field fits 320 px${locale === 'en' ? ', and axe finds nothing in it' : ''}`, async ({
    page,
  }) => {
    const words = wordsOf(locale).search.field;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(localePath(locale, '/privacy/'));
    await open(page);
    const field = page.locator('#search-query');
    const states: Record<string, () => Promise<void>> = {
      open: () => expect(page.locator('[data-search-dialog]')).toBeVisible(),
      results: async () => {
        await field.fill('ip');
        await field.press('ArrowDown');
        await expect(page.locator('[aria-selected=true]')).toBeVisible();
      },
      'no results': async () => {
        await field.fill('xyzzyqwv');
        await expect(page.locator('[data-search-dialog]').getByText(words.none)).toBeVisible();
      },
      recognised: async () => {
        await field.fill('-2015');
        await expect(page.locator('[data-to-box]')).toBeVisible();
      },
    };
    for (const [name, reach] of Object.entries(states)) {
      await reach();
      // Names and colours are the same in every language, widths are not.
      if (locale === 'en') {
        const found = await axeFindingsInBoth(page, { include: '[data-search-dialog]' });
        expect([name, found]).toEqual([name, []]);
      }
      const overflow = await page
        .locator('[data-search-dialog]')
        .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect([name, overflow]).toEqual([name, 0]);
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the field is a link to the list of codes', async ({ page }) => {
    await page.goto('/de/auth-invalid/');
    await page.getByRole('link', { name: wordsOf('de').search.codes, exact: true }).click();
    await expect(page).toHaveURL('/de/error-codes/');
  });
});
