import { localePath, PAGES, wordsOf } from './site';
import { axeFindings, expect, test } from './test';

test.use({ javaScriptEnabled: false });

test('every page can be read without scripts', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(localePath('ru', path));
    await expect(page.locator('h1'), path).toBeVisible();
    await expect(page.locator('[data-theme-toggle]'), path).toBeHidden();
  }
});

test('without scripts no page offers a checker, and each leads to its rules as a table', async ({ page }) => {
  const { rules } = wordsOf('tr');
  await page.goto('/tr/auth-invalid/');
  await expect(page.locator('details:has([data-island])')).toHaveCount(4);
  for (const tool of await page.locator('details:has([data-island])').all()) await expect(tool).toBeHidden();
  await expect(page.locator('#paste')).toBeHidden();
  await expect(page.locator('noscript p').first()).toContainText(rules.noScript);
  await page.locator('noscript a').first().click();
  await expect(page).toHaveURL('/tr/checkers/#rules-error');
  await page.locator('summary', { hasText: rules.summary }).first().click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
});

test('without scripts the feedback form stores a vote with a cleaned comment and says so', async ({ page }) => {
  await page.goto('/ru/auth-invalid/');
  await page.locator('textarea[name=comment]').fill('Write to reader@example.com');
  await page.getByRole('button', { name: wordsOf('ru').feedback.no, exact: true }).click();
  await expect(page).toHaveURL(/\/ru\/auth-invalid\/#feedback-cleaned$/);
  await expect(page.locator('#feedback-cleaned')).toBeVisible();
});

test('without scripts a reason without its word is refused in words, and nothing of it is in the address', async ({
  page,
}) => {
  const { no, problem } = wordsOf('de').feedback;
  await page.goto('/de/auth-invalid/');
  await page.locator('fieldset').last().locator('input[value=other]').check();
  await page.getByRole('button', { name: no, exact: true }).click();
  await expect(page).toHaveURL(/\/de\/auth-invalid\/#feedback-error-other$/);
  await expect(page.locator('#feedback-error-other')).toBeVisible();
  await expect(page.locator('#feedback-error-other')).toContainText(problem.other);
  await page.goBack();
  await expect(page.locator('fieldset').last().locator('input[value=other]')).toBeChecked();
});

test('axe finds nothing in the article without scripts', async ({ browser }) => {
  // axe itself is a script, so the page's own scripts are blocked instead of all.
  const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/auth-invalid/');
  expect(await axeFindings(page)).toEqual([]);
});
