import { TOKEN, unlock, vote } from './reportPage';
import { LOCALE_IDS, localePath, wordsOf } from './site';
import { axeFindings, expect, test } from './test';

for (const locale of LOCALE_IDS) {
  const { report } = wordsOf(locale);
  const path = localePath(locale, '/report/');

  test(`${locale}: the report opens with the token, with its figures, chart and comments`, async ({
    page,
    request,
  }) => {
    await vote(request, {
      vote: 'no',
      reasons: ['screens_differ'],
      comment: `Kommentar ${locale}`,
      cause: 'clock_skew',
    });
    // Each theme in two languages, from the start: lists of choices that are there already keep their first ground.
    await page.emulateMedia({ colorScheme: locale === 'en' || locale === 'de' ? 'light' : 'dark' });
    await unlock(page, locale);
    await expect(page.locator('canvas')).toBeVisible();
    await expect(page.getByRole('rowheader', { name: '/new-key/', exact: true }).first()).toBeVisible();
    await expect(page.getByText(`Kommentar ${locale}`)).toBeVisible();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path);
    expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain(
      TOKEN,
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow).toBe(0);
    await page.getByText(report.chart.table).click();
    await expect(page.getByRole('columnheader', { name: report.chart.day })).toBeVisible();
  });
}

test('every choice stands in the address: it survives a reload, Back, and a change of language', async ({
  page,
  request,
}) => {
  const { report } = wordsOf('en');
  const id = await vote(request, { vote: 'no', locale: 'tr', reasons: ['unclear'], comment: 'Loquat' });
  await unlock(page, 'en');
  await page.locator('form').getByLabel(report.choose.language).selectOption('tr');
  await page.locator('select[name=reason]').selectOption('unclear');
  await page.getByLabel(report.comments.search).fill('loquat');
  await page.getByLabel(report.comments.search).press('Enter');
  await expect(page.locator('[data-comment]')).toHaveCount(1);
  const search = '?locale=tr&reason=unclear&q=loquat';
  expect(new URL(page.url()).search).toBe(search);
  await unlock(page, 'de', search);
  await expect(page.locator(`[data-comment="${id}"]`)).toBeVisible();
  await expect(page.locator('[data-comment]')).toHaveCount(1);
  await page.getByRole('button', { name: wordsOf('de').report.comments.reset }).click();
  await expect(page).toHaveURL(/\?locale=tr$/);
  await page.goBack();
  await expect(page.getByLabel(wordsOf('de').report.comments.search)).toHaveValue('loquat');
});

test('a period back to front or too long is told before the server is asked', async ({ page }) => {
  const { choose } = wordsOf('de').report;
  await unlock(page, 'de');
  await page.getByLabel(choose.period).selectOption('own');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const show = async (from: string, to: string) => {
    await page.getByLabel(choose.from, { exact: true }).fill(from);
    await page.getByLabel(choose.to, { exact: true }).fill(to);
    await page.getByRole('button', { name: choose.show }).first().click();
  };
  await show('2026-12-01', '2026-11-01');
  await expect(page.getByText(choose.backwards)).toBeVisible();
  await show('2001-01-01', '2026-11-01');
  await expect(page.getByText(choose.tooLong.replace('{{max}}', '3700'))).toBeVisible();
  expect(asked).toEqual([]);
  await show('2026-10-01', '2026-11-01');
  await expect(page.getByText(choose.backwards)).toBeHidden();
  await expect.poll(() => asked.length).toBe(1);
});

test("the keyboard's place follows the forms that go", async ({ page, request }) => {
  const { comments, token } = wordsOf('tr').report;
  const id = await vote(request, { vote: 'no', comment: 'Quince' });
  await unlock(page, 'tr');
  await expect(page.locator('#report-figures')).toBeFocused();
  const card = page.locator(`[data-comment="${id}"]`);
  await card.getByRole('button', { name: comments.delete }).press('Enter');
  await expect(card.getByRole('button', { name: comments.sure })).toBeFocused();
  await card.getByRole('button', { name: comments.keep }).press('Enter');
  await expect(card.getByRole('button', { name: comments.delete })).toBeFocused();
  await page.getByRole('button', { name: token.forget }).press('Enter');
  await expect(page.getByLabel(token.label)).toBeFocused();
});

test('where more readers say that the screens differ, the figures of the page are named with their day', async ({
  page,
}) => {
  const grown = { kind: 'reason_grows', page: '/new-key/', reason: 'screens_differ', share: 0.3, other: 0.1 };
  await page.route('**/api/report?*', async (route) => {
    const response = await route.fetch();
    const next = [{ ...grown, low: 0.15, high: 0.25, readers: 300 }];
    await route.fulfill({ response, json: { ...(await response.json()), next } });
  });
  await unlock(page, 'en');
  const figures = page.locator('[data-next=reason_grows] li');
  await expect(figures).toHaveText(
    ['create_key', 'key_shown_once', 'new_key_list', 'enter_pair', 'delete_old_key'].map(
      (id) => new RegExp(`^${id} · .*20\\d\\d$`),
    ),
  );
  await figures.nth(1).getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'key_shown_once' })).toBeInViewport();
});

test('only pages that ask whether they helped can be chosen', async ({ page }) => {
  await unlock(page, 'de');
  const options = page.getByLabel(wordsOf('de').report.choose.page).locator('option');
  expect((await options.allInnerTexts()).slice(1)).toEqual(['/auth-invalid/', '/find-the-cause/', '/new-key/']);
});

test('the figures on the screen are downloaded as CSV and as JSON', async ({ page, request }) => {
  const { report } = wordsOf('en');
  await vote(request, { vote: 'yes', locale: 'tr', comment: '=1+1' });
  await unlock(page, 'en');
  await page.locator('form').getByLabel(report.choose.language).selectOption('tr');
  await expect(page.getByText('=1+1').first()).toBeVisible();
  const read = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    let text = '';
    for await (const chunk of await download.createReadStream()) text += chunk;
    return { name: download.suggestedFilename(), text };
  };
  const csv = await read(report.download.csv);
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.text).toContain("'=1+1");
  const json = await read(report.download.json);
  expect(JSON.parse(json.text)).toMatchObject({ filters: { locale: 'tr' }, byLocale: [{ locale: 'tr' }] });
});

test('a wrong token is refused in words, and one kept for the tab opens the report again', async ({ browser }) => {
  // A page of its own: the browser reports the 401 on the console, and here that is right.
  const page = await (await browser.newContext()).newPage();
  const { report } = wordsOf('en');
  await page.goto('/report/');
  await page.getByLabel(report.token.label).fill('not the token at all');
  await page.getByRole('button', { name: report.token.open }).click();
  await expect(page.getByText(report.token.wrong)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel(report.token.label).fill(TOKEN);
  await page.getByLabel(report.token.keep).check();
  await page.getByRole('button', { name: report.token.open }).click();
  await expect(page.getByRole('heading', { name: report.comments.title })).toBeVisible();
  await page.reload();
  await page.locator('[data-island=Report]').scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { name: report.comments.title })).toBeVisible();
  await page.getByRole('button', { name: report.token.forget }).click();
  await expect(page.getByLabel(report.token.label)).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('the token cannot be sent by the browser itself, before the script of the form is here', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/report/');
  await expect(page.locator('[data-island=Report] button[type=submit]')).toBeDisabled();
});

test('a period without votes says so, and a server that is gone offers to try again', async ({ page, context }) => {
  const { report } = wordsOf('en');
  await unlock(page, 'en');
  await page.getByLabel(report.choose.period).selectOption('own');
  await page.getByLabel(report.choose.from, { exact: true }).fill('2025-01-01');
  await page.getByLabel(report.choose.to, { exact: true }).fill('2025-01-31');
  await page.getByRole('button', { name: report.choose.show }).first().click();
  await expect(page.getByText(report.empty)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await context.setOffline(true);
  await page.locator('form').getByLabel(report.choose.language).selectOption('ru');
  await expect(page.getByText(report.unavailable)).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: report.retry }).click();
  await expect(page.getByText(report.unavailable)).toBeHidden();
});

test('the report is kept out of search engines, the sitemap and the other pages', async ({ page, request }) => {
  await page.goto('/ru/report/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('report');
  await page.goto('/');
  await expect(page.locator('a[href*="report"]')).toHaveCount(0);
});
