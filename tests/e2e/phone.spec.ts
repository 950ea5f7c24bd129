import { LOCALE_IDS, localePath, PAGES } from './site';
import { expect, test, wakeAll } from './test';

for (const width of [320, 360]) {
  for (const locale of LOCALE_IDS) {
    for (const path of PAGES) {
      test(`${localePath(locale, path)} needs no sideways scrolling at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(localePath(locale, path));
        await wakeAll(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    }
  }
}
