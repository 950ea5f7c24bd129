import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { LOCALE_IDS, PAGES, wordsOf } from './site';
import { axeFindings, expect, openFolds, test } from './test';

const THEMES = ['light', 'dark'] as const;
const GALLERY = '/figures/';

/** Opens the sheet with the figures of one language and theme alone. */
async function openSheet(page: Page, locale: string, theme: string): Promise<Locator> {
  await page.goto(GALLERY);
  const cell = `section > [lang=${locale}][data-theme=${theme}]`;
  await page.locator(`section > [lang]:not(${cell})`).evaluateAll((others) => {
    for (const other of others) other.remove();
  });
  return page.locator(cell);
}

test.describe('the sheet of all figures', () => {
  for (const theme of THEMES) {
    test(`axe finds nothing in the figures in ${theme}`, async ({ page }) => {
      await openSheet(page, 'en', theme);
      expect(await axeFindings(page, { include: '[data-figure]' })).toEqual([]);
    });
  }

  for (const locale of LOCALE_IDS) {
    test(`at 320 px nothing leaves its drawing and each mark is in sight, in ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 740 });
      const cells = await openSheet(page, locale, 'light');
      const faults = await cells.locator('[role=img]').evaluateAll((sheets) =>
        sheets.flatMap((sheet) => {
          const name = sheet.closest('section')?.id;
          const edge = sheet.getBoundingClientRect();
          const isOut = (part: Element) => {
            const { left, right, bottom } = part.getBoundingClientRect();
            return left < edge.left || right > edge.right || bottom > edge.bottom;
          };
          const out = [...sheet.querySelectorAll(':not(wbr)')]
            .filter(isOut)
            .map((part) => `${name}: ${part.textContent}`);
          const mark = sheet.querySelector('[data-mark]');
          const sign = mark?.querySelector('svg:last-child')?.getBoundingClientRect();
          const isMarked = mark && getComputedStyle(mark).outlineStyle === 'solid' && sign && sign.width > 10;
          return isMarked ? out : [...out, `${name}: no mark`];
        }),
      );
      expect(faults).toEqual([]);
    });
  }

  test('is not indexed, not in the sitemap, and no page links to it', async ({ page, request }) => {
    await page.goto(GALLERY);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    expect(await (await request.get('/sitemap.xml')).text()).not.toContain(GALLERY);
    for (const path of PAGES) expect(await (await request.get(path)).text()).not.toContain(`href="${GALLERY}`);
  });

  test('marks keep their ring and sign in forced colours', async ({ browser }) => {
    const page = await (await browser.newContext({ forcedColors: 'active' })).newPage();
    const marks = (await openSheet(page, 'en', 'light')).locator('[data-mark]');
    const looks = await marks.evaluateAll((all) =>
      all.map((mark) => [getComputedStyle(mark).outlineStyle, mark.querySelector('svg:last-child')?.checkVisibility()]),
    );
    expect(looks).toEqual(looks.map(() => ['solid', true]));
    expect(looks.length).toBeGreaterThan(10);
  });
});

/** A figure that can be operated, scrolled to and awake. */
async function practiceFigure(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`#figure-${id}`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('[data-island]')).toHaveAttribute('data-awake', '');
  return figure;
}

test('a figure opens in full screen by keyboard, larger, and closes to where the reader was', async ({ page }) => {
  await page.goto('/de/auth-invalid/');
  const figure = page.locator('#figure-trading_ticked');
  const enlarge = figure.locator('[data-zoom]');
  await enlarge.focus();
  const sizeOf = () =>
    figure
      .locator('b')
      .first()
      .evaluate((label) => Number.parseFloat(getComputedStyle(label).fontSize));
  const small = await sizeOf();
  const placeOfNext = () => page.locator('#figure-pencil').evaluate((next) => (next as HTMLElement).offsetTop);
  const place = await placeOfNext();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  expect(await sizeOf()).toBeGreaterThan(small * 1.3);
  // A pixel is what rounding takes.
  expect(Math.abs((await placeOfNext()) - place)).toBeLessThanOrEqual(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(enlarge).toBeFocused();
});

test('a click on a drawing opens it, and a click on Close closes it', async ({ page }) => {
  await page.goto('/auth-invalid/');
  await page.locator('#figure-pencil [role=img]').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#figure-pencil')).toBeVisible();
});

test('the permission figure shows that a tick without Save changes nothing', async ({ page }) => {
  const { practice } = wordsOf('ru').drawing;
  await page.goto('/ru/auth-invalid/');
  const figure = await practiceFigure(page, 'trading_ticked');
  await figure.getByRole('button', { name: practice.start }).click();
  const result = figure.getByRole('status');
  await expect(result).toContainText(practice.why.trading_off);
  await figure.getByRole('checkbox').press('Space');
  await expect(result).toContainText(practice.account.reads_only);
  await expect(result).toContainText(practice.why.tick_not_saved);
  await figure.locator('fieldset button').last().press('Enter');
  await expect(result).toContainText(practice.why.all_saved);
  await figure.getByRole('button', { name: practice.reset }).click();
  await expect(figure.getByRole('checkbox')).not.toBeChecked();
  await figure.getByRole('button', { name: practice.stop }).click();
  await expect(figure.getByRole('img')).toBeVisible();
  await expect(result).toBeEmpty();
});

test('the address figure is gone through by keyboard alone, and nothing of it leaves the page', async ({ page }) => {
  const { practice } = wordsOf('en').drawing;
  await page.goto('/auth-invalid/');
  const figure = await practiceFigure(page, 'address_chips');
  await figure.getByRole('button', { name: practice.start }).press('Enter');
  const result = figure.getByRole('status');
  await expect(result).not.toBeEmpty();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  const before = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));

  await figure.getByRole('button', { name: /192\.0\.2\.21/ }).press('Enter');
  // The button is gone, and the next one has taken the keyboard over.
  for (const next of [/192\.0\.2\.22/, /192\.0\.2\.23/]) {
    await expect(figure.getByRole('button', { name: next })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(figure.getByRole('button', { name: practice.paste })).toBeFocused();
  await expect(result).toContainText(practice.why.list_missing);
  await page.keyboard.press('Enter');
  await expect(result).toContainText(practice.why.pasted_not_confirmed);
  await figure.getByRole('button', { name: 'Confirm' }).press('Enter');
  await expect(result).toContainText(practice.why.not_saved);
  await figure.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(result).toContainText(practice.account.works);

  expect(sent).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]))).toBe(
    before,
  );
  expect(readFileSync('.cache/e2e-server.log', 'utf8')).not.toContain('192.0.2.21');
});

test('axe finds nothing in a practice drawing, in either theme', async ({ page }) => {
  await page.goto('/new-key/');
  const figure = await practiceFigure(page, 'new_key_list');
  await figure.locator('p button').click();
  await figure.getByRole('radio').last().check();
  await expect(figure.getByRole('status')).not.toBeEmpty();
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page, { include: '#figure-new_key_list' }), colorScheme).toEqual([]);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every figure is a still picture that offers no button, and the first says that it is one', async ({ page }) => {
    await page.goto('/tr/auth-invalid/');
    await openFolds(page);
    const figures = page.locator('[data-figure]');
    for (const figure of await figures.all()) await expect(figure.getByRole('img')).toBeVisible();
    await expect(figures.locator('figcaption')).toHaveCount(1);
    await expect(figures.first().locator('figcaption')).toBeVisible();
    await expect(figures.locator('button:visible')).toHaveCount(0);
  });
});
