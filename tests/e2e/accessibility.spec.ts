import { LOCALE_IDS, localePath, PAGES } from './site';
import { axeFindings, axeFindingsInBoth, expect, openFolds, setTheme, test, wakeAll } from './test';

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

for (const locale of LOCALE_IDS) {
  const inBoth = locale === 'en';

  test(`${locale}: axe finds nothing in the article when every checker has answered${inBoth ? ', light and dark' : ''}`, async ({
    page: tab,
  }) => {
    await tab.goto(
      localePath(locale, `${ARTICLE}?identity_state=rejected&permissions=reading.unrestricted&code=-2015`),
    );
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
    const findings = inBoth
      ? axeFindingsInBoth(tab, { exclude: DRAWINGS })
      : axeFindings(tab, { exclude: DRAWINGS, about: 'names' });
    expect(await findings).toEqual([]);
  });
}

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
