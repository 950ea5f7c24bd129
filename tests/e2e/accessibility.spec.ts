import type { Page } from '@playwright/test';
import labels from '../../i18n/labels.json';
import type { Locale } from '../../src/i18n/locales';
import { localePath, PAGES } from './site';
import { axeFindingsInBoth, expect, openFolds, setTheme, test, wakeAll } from './test';

/** `figures.spec.ts` checks each drawing in both themes, and here they would take almost half of the time. */
const DRAWINGS = '[data-figure] [role=img]';

const ARTICLE = '/auth-invalid/';

// The frame of a page, its names and its colours are the same in every language; the words are not judged by axe.
for (const page of [...PAGES.filter((it) => it !== ARTICLE), '/404.html']) {
  test(`axe finds nothing on ${page}, light and dark`, async ({ page: tab }) => {
    await tab.goto(page);
    await wakeAll(tab);
    expect(await axeFindingsInBoth(tab, { exclude: DRAWINGS })).toEqual([]);
  });
}

/** Gives every checker of the article something to answer, and opens what is folded. */
async function answerEverything(tab: Page, locale: Locale): Promise<void> {
  await tab.goto(localePath(locale, `${ARTICLE}?identity_state=rejected&permissions=reading.unrestricted&code=-2015`));
  await wakeAll(tab);
  await tab.locator('#key-check-api').fill(`"${'aА'.repeat(30)}"`);
  await tab.locator('#whitelist-check-platform').fill('8.8.8.8, 10.0.0.1, 300.1.1.1');
  await tab.locator('#whitelist-check-binance').fill('9.9.9.9');
  for (const id of ['permission-check', 'whitelist-check', 'verification-check', 'key-check', 'paste']) {
    await expect(tab.locator(`#${id} [data-lead]`).first()).toBeVisible();
  }
  await tab.locator('form button[value=no]').click();
  await expect(tab.locator('form textarea')).toBeVisible();
  await openFolds(tab);
}

test('axe finds nothing in the article when every checker has answered, light and dark', async ({ page }) => {
  await answerEverything(page, 'en');
  expect(await axeFindingsInBoth(page, { exclude: DRAWINGS })).toEqual([]);
});

/** Texts that hold the quoted English words of a screen without saying that they are English, or a sign of ours as it is. */
function englishUntold(tab: Page): Promise<string[]> {
  return tab.evaluate(
    (english) => {
      const quoted = new RegExp(`[“„«(](?:${english})[”“»)]`);
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const untold: string[] = [];
      while (nodes.nextNode()) {
        const { textContent, parentElement } = nodes.currentNode;
        const text = textContent ?? '';
        const isTold = parentElement?.closest('[lang]')?.getAttribute('lang') === 'en';
        if ((quoted.test(text) && !isTold && !parentElement?.closest('script, noscript')) || text.includes('\u2063'))
          untold.push(text);
      }
      return untold;
    },
    Object.values(labels)
      .map(({ en }) => en.replace(/[^\p{L}\d\s]/gu, '\\$&'))
      .join('|'),
  );
}

test('who hears the page hears the English words of a screen in English, in answers and in rules', async ({ page }) => {
  await answerEverything(page, 'de');
  expect(await englishUntold(page)).toEqual([]);
  await page.goto('/de/checkers/');
  await openFolds(page);
  expect(await englishUntold(page)).toEqual([]);
});

test('English words of a screen stay in the line they stand in, and no browser translates them', async ({ page }) => {
  await answerEverything(page, 'de');
  // Whatever is a name on a screen, in the text, in answers and in rules; titles of sources are links.
  const names = page.locator('main :is(span, b, code)[lang=en]');
  const translated = await names.evaluateAll((all) =>
    all.filter((name) => (name as HTMLElement).translate).map(({ outerHTML }) => outerHTML),
  );
  expect(translated).toEqual([]);
  // A row or a grid makes a part of its own of each piece of a text that an element divides.
  const torn = await names.evaluateAll((all) =>
    all
      .filter(({ previousSibling, nextSibling }) => [previousSibling, nextSibling].some((it) => it instanceof Text))
      .flatMap(({ parentElement }) => parentElement ?? [])
      .filter((line) => /flex|grid/.test(getComputedStyle(line).display))
      .map(({ outerHTML }) => outerHTML),
  );
  expect(torn).toEqual([]);
});

test('who asks for more contrast gets no quiet ink, in both themes', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('/auth-invalid/');
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(page, theme);
    const [quiet, ink] = await page
      .locator('main > header p')
      .evaluate((quietLine) => [getComputedStyle(quietLine).color, getComputedStyle(document.body).color]);
    expect([theme, quiet]).toEqual([theme, ink]);
  }
});
