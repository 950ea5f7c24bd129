import { localePath, wordsOf } from './site';
import { expect, test, wake } from './test';

/** The message that stands for at least five causes, with the address Binance saw. */
const MINUS_2015 = '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action, request ip: 203.0.113.10"}';

// The two screens share these journeys: what is in the header or takes much room is tried on the small one.
const DESKTOP = { tag: '@desktop' };
const PHONE = { tag: '@phone' };

test('from the entry page to the cause that the reader sees', async ({ page }) => {
  await page.goto('/tr/');
  await page.locator('main a[href$="#ip-whitelist"]').first().click();
  await expect(page).toHaveURL(/\/tr\/auth-invalid\/#ip-whitelist$/);
  await expect(page.locator('#ip-whitelist')).toBeInViewport();
});

for (const [locale, tag] of [
  ['ru', '@desktop'],
  ['de', '@phone'],
] as const) {
  test(`${locale}: a vote is stored at once, told more about with a cleaned comment, changed and taken back`, {
    tag,
  }, async ({ page }) => {
    const { feedback } = wordsOf(locale);
    await page.goto(localePath(locale, '/auth-invalid/'));
    await wake(page, 'Feedback');
    const form = page.locator('form');
    await form.scrollIntoViewIfNeeded();
    await expect(page.locator('[data-island=Feedback]')).toHaveAttribute('data-awake', '');
    await form.getByRole('button', { name: feedback.no, exact: true }).click();
    await expect(form.getByText(feedback.saved)).toBeVisible();

    await form.getByLabel(feedback.reason.screens_differ).check();
    await form.getByRole('textbox', { name: feedback.comment }).fill(`My key is ${'aB3'.repeat(22)} help`);
    await expect(form.locator('blockquote')).toHaveText(`My key is ${feedback.removed.secret} help`);
    await form.getByRole('button', { name: feedback.send }).click();
    await expect(form.getByText(feedback.cleanedSecret)).toBeVisible();

    await page.reload();
    await form.scrollIntoViewIfNeeded();
    await expect(form.getByRole('button', { name: feedback.no, exact: true })).toHaveAttribute('aria-pressed', 'true');
    await form.getByRole('button', { name: feedback.yes, exact: true }).click();
    await expect(form.getByText(feedback.saved)).toBeVisible();
    await form.getByRole('button', { name: feedback.takeBack }).click();
    await expect(form.getByText(feedback.takenBack)).toBeVisible();
  });
}

test('an error text is read while typing, and its causes lead to their steps', PHONE, async ({ page }) => {
  const words = wordsOf('de');
  await page.goto('/de/auth-invalid/');
  await wake(page, 'PasteAnything');
  await page.locator('#paste-text').fill(MINUS_2015);
  const answer = page.locator('#paste');
  await expect(answer.locator('[data-lead]')).toContainText('203.0.113.10');
  await expect(answer.locator('mark[data-piece=error]')).toContainText(words.paste.piece.error);
  await answer.locator('[data-cause=ip_not_whitelisted] a').click();
  await expect(page).toHaveURL(/#ip-whitelist/);
  await expect(page.locator('#paste-text')).toHaveValue(MINUS_2015);
});

test('a Cyrillic letter in a key is found, named and shown', DESKTOP, async ({ page }) => {
  const words = wordsOf('ru');
  await page.goto('/ru/auth-invalid/');
  await wake(page, 'KeyCheck');
  const key = page.locator('#key-check-api');
  await key.fill(`${'a'.repeat(11)}А${'9Z'.repeat(26)}`);
  const finding = page.locator('#key-check [data-code="key.cyrillic_letter"]');
  await expect(finding).toContainText(words.finding.key.cyrillic_letter.title);
  await expect(finding).toContainText('12');
  await expect(page.locator('#key-check [data-lead]')).toContainText(words.checker.keys.apiKey);
  await page.locator('#key-check').getByText(words.checker.common.details).click();
  await finding.getByRole('button').click();
  expect(await key.evaluate((field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd])).toEqual([
    11, 12,
  ]);
});

test('two lists are compared and the corrected one is copied', DESKTOP, async ({ page, context }) => {
  const words = wordsOf('tr');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/tr/auth-invalid/');
  await wake(page, 'WhitelistCheck');
  await page.locator('#whitelist-check-platform').fill('8.8.8.8; 9.9.9.9\n1ю1ю1ю1');
  await page.locator('#whitelist-check-binance').fill('8.8.8.8, 5.5.5.5');
  const checker = page.locator('#whitelist-check');
  await checker.getByRole('button').filter({ hasText: '3' }).first().click();
  await expect(checker.getByText(words.checker.copy.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('8.8.8.8,9.9.9.9,1.1.1.1');
  await expect(checker.locator('[aria-labelledby=whitelist-check-missing]')).toHaveText('9.9.9.9\n1.1.1.1');
  await expect(checker.locator('[aria-labelledby=whitelist-check-extra]')).toHaveText('5.5.5.5');
});

test('ticks without the trading box are answered with the step that mends it', DESKTOP, async ({ page }) => {
  const words = wordsOf('de');
  await page.goto('/de/auth-invalid/');
  await wake(page, 'PermissionCheck');
  await page.locator('#permission-check input[value=spotTrading_off]').check();
  await expect(page.locator('#permission-check [data-lead="permissions.trading_off"]')).toBeVisible();
  const step = page.locator('#permission-check').getByRole('link', { name: words.checker.common.step }).first();
  await expect(step).toHaveAttribute('href', '#trading-permission-tick');
});

test('the identity answer survives reload and a change of language', PHONE, async ({ page }) => {
  await page.goto('/ru/auth-invalid/');
  await wake(page, 'VerificationCheck');
  await page.locator('#verification-check input[type=radio]').nth(3).check();
  await expect(page.locator('#verification-check [data-lead^="verification."]')).toBeVisible();
  await page.reload();
  await wake(page, 'VerificationCheck');
  await expect(page.locator('#verification-check input[type=radio]').nth(3)).toBeChecked();

  await page.locator('a[data-language=tr]').click();
  await expect(page).toHaveURL(/\/tr\/auth-invalid\/\?identity_state=rejected#/);
  await wake(page, 'VerificationCheck');
  await expect(page.locator('#verification-check input[type=radio]').nth(3)).toBeChecked();
});

test('a link may carry an error code and an address, and both are answered', DESKTOP, async ({ page }) => {
  await page.goto('/auth-invalid/?code=-2015&ip=203.0.113.10&unknown=1');
  await wake(page, 'PasteAnything');
  await expect(page.locator('#paste [data-cause=ip_not_whitelisted]')).toBeVisible();
  await wake(page, 'WhitelistCheck');
  await page.locator('#whitelist-check-binance').fill('203.0.113.10');
  await expect(page.locator('#whitelist-check [data-lead="whitelist.request_ip_listed"]')).toContainText(
    '203.0.113.10',
  );
});

test('the language switch keeps the section the reader is in', PHONE, async ({ page }) => {
  await page.goto('/auth-invalid/');
  await page.locator('#ip-whitelist-paste').evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
  await page.locator('a[data-language=ru]').evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL('/ru/auth-invalid/#ip-whitelist-paste');
  await expect(page.locator('#ip-whitelist-paste')).toBeInViewport();
});

test('a dark choice is kept when the language changes', PHONE, async ({ page }) => {
  await page.goto('/auth-invalid/');
  await page.locator('[data-theme-toggle]').click();
  await page.locator('a[data-language=tr]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
