import { LOCALE_IDS, localePath } from './site';
import { expect, test } from './test';

/** One row with its border, where a target is 44 px high. */
const ONE_ROW = 46;

for (const locale of LOCALE_IDS) {
  test(`in ${locale}, the header is one row from a small laptop on, with room for all that is in it`, async ({
    page,
  }) => {
    await page.goto(localePath(locale, '/auth-invalid/'));
    for (const width of [1024, 1152, 1279, 1280, 1366, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const { height, overflow, squeezed, names } = await page.evaluate(() => ({
        height: document.querySelector('header')?.offsetHeight,
        overflow: document.documentElement.scrollWidth - innerWidth,
        squeezed: [...document.querySelectorAll('header, header > div')].filter(
          (row) => row.scrollWidth > row.clientWidth,
        ).length,
        names: [...document.querySelectorAll<HTMLElement>('#pages a')].filter((name) => name.offsetHeight > 0).length,
      }));
      const isRow = height !== undefined && height > 40 && height <= ONE_ROW;
      expect({ width, isRow, overflow, squeezed, hasNames: names > 0 }).toEqual({
        width,
        isRow: true,
        overflow: 0,
        squeezed: 0,
        hasNames: width >= 1280,
      });
    }
  });
}
