import { LOCALE_IDS, localePath } from './site';
import { expect, test } from './test';

/** One row with its border, where a target is 44 px high. */
const ONE_ROW = 46;

for (const locale of LOCALE_IDS) {
  test(`in ${locale}, the header is one row from a small laptop on, and wider than no screen`, async ({ page }) => {
    await page.goto(localePath(locale, '/auth-invalid/'));
    for (const width of [1024, 1152, 1279, 1280, 1366, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const { height, overflow, names } = await page.evaluate(() => ({
        height: document.querySelector('header')?.offsetHeight,
        overflow: document.documentElement.scrollWidth - innerWidth,
        names: [...document.querySelectorAll<HTMLElement>('#pages a')].filter((name) => name.offsetHeight > 0).length,
      }));
      expect({ width, isRow: (height ?? 0) > 40 && (height ?? 0) <= ONE_ROW, overflow, hasNames: names > 0 }).toEqual({
        width,
        isRow: true,
        overflow: 0,
        hasNames: width >= 1280,
      });
    }
  });
}
