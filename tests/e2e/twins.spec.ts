import { wordsOf } from './site';
import { axeFindings, expect, test } from './test';

test('the copy button of a page puts its Markdown on the clipboard, and the policy of the page allows it', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/tr/new-key/');
  await page.locator('[data-copy-page]').click();
  await expect(page.getByText(wordsOf('tr').checker.copy.copied, { exact: true })).toBeVisible();
  const markdown = await (await request.get('/tr/new-key/', { headers: { accept: 'text/markdown' } })).text();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(markdown);
  expect(markdown).toMatch(/^# /);
});

test('a copy that the browser refuses says what to do instead', async ({ page }) => {
  await page.goto('/de/new-key/');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('[data-copy-page]').click();
  await expect(page.getByText(wordsOf('de').checker.copy.failed)).toBeVisible();
});

test('an error number has a page, one that nobody knows has an honest one, and axe finds nothing on either', async ({
  page,
  request,
}) => {
  const { errorCodes, finding } = wordsOf('ru');
  await page.goto('/ru/error-codes/2015/');
  await expect(page.getByRole('heading', { name: finding.error.rejected_key.title })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const unknown = await request.get('/ru/error-codes/987654/');
  expect(unknown.status()).toBe(404);
  expect(await unknown.text()).toContain(errorCodes.find.unknown.word);
  await page.goto('/ru/error-codes/404.html');
  expect(await axeFindings(page)).toEqual([]);
});
