import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { FASTEST_READER_MS } from '../../src/server/limits/traps';

/** What the browser itself reports when a test has switched the network off. */
const OFFLINE = 'net::ERR_INTERNET_DISCONNECTED';

/** What the driver says instead of keeping pages, which only `offline.spec.ts` lets it do. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** A test that fails on any console error or warning, uncaught exception, or broken security policy of its page. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      const complains = message.type() === 'error' || message.type() === 'warning';
      if (complains && ![OFFLINE, BLOCKED].some((known) => message.text().includes(known)))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export { expect };

/** Those rules of axe that depend on the theme; no other does, and no language changes what they find. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page, or in one part of it, but for what matches `exclude`. It looks at the page itself and not
 * into frames, of which ours has none, and writes down nothing but what it finds: a third of the time. It can be asked
 * about colours alone.
 */
export async function axeFindings(
  page: Page,
  { include, exclude, about = 'all' }: { include?: string; exclude?: string; about?: 'all' | 'colours' } = {},
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (include) axe.include(include);
  if (exclude) axe.exclude(exclude);
  if (about === 'colours') axe.withRules(COLOURS);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Puts a page into a theme, as its button does. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);
}

/** What axe finds in the light, and of the colours in the dark. */
export async function axeFindingsInBoth(
  page: Page,
  where: { include?: string; exclude?: string },
): Promise<readonly string[]> {
  await setTheme(page, 'light');
  const light = await axeFindings(page, where);
  await setTheme(page, 'dark');
  const dark = await axeFindings(page, { ...where, about: 'colours' });
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}

/** Opens the folds of a page, so that what is in them can be seen and used; those of its widgets stay as they are. */
export async function openFolds(page: Page): Promise<void> {
  await page.locator('details:not(section details)').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}

/** Opens and scrolls through the whole page, so that every widget wakes up, and waits until each has. */
export async function wakeAll(page: Page): Promise<void> {
  await openFolds(page);
  // In the page itself: a question to the driver for each widget takes longer than the widget.
  await page.evaluate(async () => {
    for (const island of document.querySelectorAll('[data-island]')) {
      for (const until = performance.now() + 15_000; !island.hasAttribute('data-awake'); ) {
        // Again and again: the page grows above it while others wake up.
        island.scrollIntoView({ behavior: 'instant', block: 'nearest' });
        if (performance.now() > until) throw new Error(`${island.getAttribute('data-island')} does not wake up`);
        await new Promise(requestAnimationFrame);
      }
    }
  });
}

/** Waits until a vote is a reader's: the server thanks whoever votes sooner after the page began, and keeps nothing. */
export async function untilReadersVote(page: Page): Promise<void> {
  await page.waitForFunction((soonest) => performance.now() > soonest, FASTEST_READER_MS);
}

/** Wakes a widget, also one in a closed fold, and waits for it. */
export async function wake(page: Page, name: string): Promise<void> {
  const island = page.locator(`[data-island=${name}]`).first();
  await island.evaluate((element) => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    element.scrollIntoView({ behavior: 'instant', block: 'center' });
  });
  await expect(island).toHaveAttribute('data-awake', '');
  if (name === 'Feedback') await untilReadersVote(page);
}

/** Puts a text into a field in one go, as a paste does; typing a megabyte through the driver would measure the driver. */
export async function pasteInto(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((field: HTMLTextAreaElement, pasted) => {
    field.focus();
    field.value = pasted;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

/** What a reader may ask for by WCAG 1.4.12. */
export const SPACED =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } ' +
  'p { margin-block-end: 2em !important }';

/** A reader's own style sheet: the page's policy forbids a style element, as it should, so it comes another way. */
export async function withOwnStyles(page: Page, styles: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, styles);
}
