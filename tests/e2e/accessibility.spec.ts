import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LOCALE_IDS, localePath, PAGES } from './site';
import { expect, test, wakeAll } from './test';

/**
 * What axe finds on a page, but for its drawings: `figures.spec.ts` checks each of them in every language and theme, and
 * here they would take almost half of the time.
 */
async function findingsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-figure] [role=img]').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

for (const locale of LOCALE_IDS) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${locale} ${theme}`, () => {
      test.use({ colorScheme: theme });
      for (const page of [...PAGES, '/404.html']) {
        const path = localePath(locale, page);
        test(`axe finds nothing on ${path} in ${theme}`, async ({ page: tab }) => {
          await tab.goto(path);
          await wakeAll(tab);
          expect(await findingsOn(tab)).toEqual([]);
        });
      }

      test(`axe finds nothing when every checker has answered, in ${locale} ${theme}`, async ({ page: tab }) => {
        await tab.goto(
          localePath(locale, '/auth-invalid/?identity_state=rejected&permissions=reading.unrestricted&code=-2015'),
        );
        await wakeAll(tab);
        await tab.locator('#key-check-api').fill(`"${'aА'.repeat(30)}"`);
        await tab.locator('#whitelist-check-platform').fill('8.8.8.8, 10.0.0.1, 300.1.1.1');
        await tab.locator('#whitelist-check-binance').fill('9.9.9.9');
        for (const id of ['permission-check', 'whitelist-check', 'verification-check', 'key-check']) {
          await expect(tab.locator(`#${id} [data-code]`).first()).toBeVisible();
        }
        await expect(tab.locator('#paste [data-piece]').first()).toBeVisible();
        for (const fold of await tab.locator('#paste summary').all()) await fold.click();
        await tab.locator('form button[value=no]').click();
        await expect(tab.locator('form textarea')).toBeVisible();
        expect(await findingsOn(tab)).toEqual([]);
      });
    });
  }
}
