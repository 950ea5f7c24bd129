import type { Page } from '@playwright/test';
import { LOCALE_IDS, localePath } from './site';
import { expect, openFolds, SPACED, test, withOwnStyles } from './test';

/** The boxes of all charts whose words reach over their edges. */
function overfull(page: Page): Promise<readonly string[]> {
  return page.locator('[data-chart] svg a').evaluateAll((boxes) =>
    boxes
      .filter((box) => {
        const edge = box.querySelector('[data-part=outline]')?.getBoundingClientRect();
        return [...box.querySelectorAll('text')].some((text) => {
          const { left, right } = text.getBoundingClientRect();
          return edge && (left < edge.left || right > edge.right);
        });
      })
      .map((box) => box.textContent ?? ''),
  );
}

for (const locale of LOCALE_IDS) {
  test(`${locale}: the charts keep their words in their boxes, spaced out too`, async ({ page }) => {
    for (const path of ['/auth-invalid/', '/find-the-cause/', '/new-key/']) {
      await page.goto(localePath(locale, path));
      await openFolds(page);
      await withOwnStyles(page, SPACED);
      expect(await page.locator('[data-chart] svg a').count()).toBeGreaterThan(10);
      expect(await overfull(page), path).toEqual([]);
    }
  });
}

test('a chart takes the colours that a reader forces', async ({ browser }) => {
  const page = await (await browser.newContext({ forcedColors: 'active' })).newPage();
  await page.goto('/auth-invalid/');
  await openFolds(page);
  const box = page.locator('[data-chart=trading_permission] [data-kind=check] [data-part=outline]').first();
  const [fill, canvas] = await box.evaluate((outline) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    return [getComputedStyle(outline).fill, getComputedStyle(probe).color];
  });
  expect(fill).toBe(canvas);
});
