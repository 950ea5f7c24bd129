import type { Page } from '@playwright/test';
import { LOCALE_IDS, localePath, PAGES } from './site';
import { expect, SPACED, test, wake, wakeAll, withOwnStyles } from './test';

const HEIGHT = 740;
const CAUSES = ['trading-permission', 'ip-whitelist', 'identity-verification', 'keys'] as const;

/** The words in view: what holds a letter, so that numbers of sources do not count. */
function wordsInView(page: Page): Promise<number> {
  return page.locator('main').evaluate(
    (main) =>
      // biome-ignore lint/performance/useDomNodeTextContent: only words that can be seen count.
      (main as HTMLElement).innerText
        .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.&/+-]*/gu)
        ?.filter((word) => /\p{L}/u.test(word)).length ?? 0,
  );
}

/** How far the page can be pushed sideways, in pixels, at each of the widths. */
async function overflowAt(page: Page, widths: readonly number[]): Promise<readonly number[]> {
  const overflow: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    overflow.push(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    );
  }
  return overflow;
}

/** What can be touched on a page and is lower than a fingertip, or in the header narrower. */
function lowTargets(page: Page): Promise<readonly string[]> {
  return page.locator('header :is(a, button), main :is(button, summary), [class*=choices_] li').evaluateAll((targets) =>
    targets
      .filter((target) => target.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((target) => !target.matches('.visually-hidden, :is([class*=checker], section) *'))
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return height < 44 || (width < 44 && target.matches('header *'));
      })
      .map((target) => target.outerHTML.slice(0, 120)),
  );
}

for (const locale of LOCALE_IDS) {
  for (const path of PAGES) {
    test(`${localePath(locale, path)} fits a phone of 320 and of 360 px, wide or large letters, and a fingertip`, async ({
      page,
    }) => {
      await page.goto(localePath(locale, path));
      await wakeAll(page);
      expect(await lowTargets(page)).toEqual([]);
      expect(await overflowAt(page, [320, 360])).toEqual([0, 0]);
      await withOwnStyles(page, SPACED);
      expect(await overflowAt(page, [320]), 'letters, words and lines wide apart').toEqual([0]);
      await withOwnStyles(page, 'html { font-size: 200% }');
      expect(await overflowAt(page, [360]), 'letters twice as large').toEqual([0]);
    });
  }

  const article = localePath(locale, '/auth-invalid/');
  // The other languages need longer words, and have the names of screens twice.
  const screens = locale === 'en' ? 16 : 18;

  test(`${article} is at most ${screens} screens and 1,350 words with its folds closed, each first step within a screen of its heading`, async ({
    page,
  }) => {
    await page.goto(article);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / HEIGHT).toBeLessThanOrEqual(screens);
    expect(await wordsInView(page)).toBeLessThanOrEqual(1350);
    const topOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((part) => part.getBoundingClientRect().bottom + scrollY);
    for (const cause of CAUSES) {
      expect((await topOf(`#${cause} ~ ol > li`)) - (await topOf(`#${cause}`)), cause).toBeLessThanOrEqual(HEIGHT);
    }
    const top = await page.locator('main').evaluate((main) => main.getBoundingClientRect().top);
    expect(top, 'the header takes two rows').toBeLessThan(120);
  });

  test(`${localePath(locale, '/')} has the five choices and the field on its first screen`, async ({ page }) => {
    await page.goto(localePath(locale, '/'));
    const bottoms = await page
      .locator('#what-you-see li, #paste-text')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom));
    expect(bottoms).toHaveLength(6);
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(HEIGHT);
  });
}

/** From the first line of an answer to the end of its button, or of what is to be done where there is none, in pixels. */
function heightOfAnswer(page: Page, checker: string): Promise<number> {
  return page.locator(checker).evaluate((frame) => {
    const line = frame.querySelector('[data-lead]')?.getBoundingClientRect();
    const todo = frame.querySelector('[data-next], [data-todo]');
    const last = todo?.querySelector('a, button') ?? todo;
    return line && last ? last.getBoundingClientRect().bottom - line.top : Number.NaN;
  });
}

const ADDRESSES = Array.from({ length: 30 }, (_none, at) => `8.8.${at}.8`);

/** Texts for the box, each with the code its answer begins with. */
const PASTED = {
  'error.rejected_key': 'Invalid API-key, IP, or permissions for action, request ip: 203.0.113.10 {"code":-2015}',
  'error.bad_signature': '{"code":-1022,"msg":"Signature for this request is not valid."}',
  'error.clock': '{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}',
  'error.two_factor_off': 'Please enable 2FA first',
  'error.secret_pasted': `key=${'cAnArY0123'.repeat(6)}abcd {"code":-2015}`,
  'error.auth_invalid': 'api auth invalid',
} as const;

for (const locale of LOCALE_IDS) {
  test(`${locale}: what the box answers, what to do and its button take at most 320 px`, async ({ page }) => {
    await page.goto(localePath(locale, '/'));
    await wake(page, 'PasteAnything');
    const heights: Record<string, number> = {};
    for (const [code, text] of Object.entries(PASTED)) {
      await page.locator('#paste-text').fill(text);
      await expect(page.locator(`#paste [data-lead="${code}"]`)).toBeVisible();
      await expect(page.locator('#paste-next')).toBeVisible();
      heights[code] = Math.round(await heightOfAnswer(page, '#paste'));
    }
    expect(Object.entries(heights).filter(([, height]) => !(height <= 320))).toEqual([]);
  });

  test(`${locale}: what a checker answers, what to do and its button take at most 320 px`, async ({ page }) => {
    await page.goto(localePath(locale, '/auth-invalid/'));
    await wake(page, 'WhitelistCheck');
    await page.locator('#whitelist-check-platform').fill(ADDRESSES.join('\n'));
    await page
      .locator('#whitelist-check-binance')
      .fill(ADDRESSES.map((address) => address.replace('8.8.', '9.9.')).join(' '));
    await wake(page, 'PermissionCheck');
    await page.locator('#permission-check input[value=spotTrading_off]').check();
    await wake(page, 'VerificationCheck');
    await page.locator('#verification-check input[type=radio]').nth(3).check();
    await wake(page, 'KeyCheck');
    await page.locator('#key-check-secret').fill('aB3'.repeat(20));
    const heights: Record<string, number> = {};
    for (const checker of ['whitelist-check', 'permission-check', 'verification-check', 'key-check']) {
      await expect(page.locator(`#${checker} [data-lead]`).first()).toBeVisible();
      heights[checker] = Math.round(await heightOfAnswer(page, `#${checker}`));
    }
    expect(Object.entries(heights).filter(([, height]) => !(height <= 320))).toEqual([]);
  });
}

test('the contents are in reach from anywhere, and say where the reader is', async ({ page }) => {
  await page.goto('/de/auth-invalid/#still-there');
  await page.locator('[data-contents]').tap();
  const link = page.locator('#contents a[href="#ip-whitelist"]');
  await link.tap();
  await expect(page.locator('#ip-whitelist')).toBeInViewport();
  await expect(page.locator('#contents')).toBeHidden();
  await expect(link).toHaveAttribute('aria-current', 'true');
});

test('the current page is marked among the pages', async ({ page }) => {
  await page.goto('/tr/auth-invalid/');
  await page.locator('[popovertarget=pages]').tap();
  await expect(page.locator('#pages a[aria-current=page]')).toHaveAttribute('href', '/tr/auth-invalid/');
});

test('a link into a closed fold opens it, from another page and on the page itself', async ({ page }) => {
  await page.goto('/auth-invalid/#worked-before');
  await expect(page.locator('#worked-before li').first()).toBeInViewport();
  await page.locator('a[href="#source-seed"]').first().tap();
  await expect(page.locator('#source-seed')).toBeInViewport();
  await page.locator('#sources').evaluate((fold: HTMLDetailsElement) => {
    fold.open = false;
  });
  await page.locator('a[href="#source-seed"]').first().tap();
  await expect(page.locator('#source-seed')).toBeInViewport();
});

test('the page jumps to a section instead of flying there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/auth-invalid/');
  const behavior = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  expect(behavior).toBe('auto');
});

test('/en/ leads to the page without a folder', async ({ page }) => {
  await page.goto('/en/auth-invalid/');
  await expect(page).toHaveURL('/auth-invalid/');
});
