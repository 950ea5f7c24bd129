import AxeBuilder from '@axe-core/playwright';
import { LOCALE_IDS, localePath, PAGES } from './site';
import { expect, test, wakeAll } from './test';

for (const locale of LOCALE_IDS) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${locale} ${theme}`, () => {
      test.use({ colorScheme: theme });
      for (const page of [...PAGES, '/404.html']) {
        const path = localePath(locale, page);
        test(`axe finds nothing on ${path} in ${theme}`, async ({ page: tab }) => {
          await tab.goto(path);
          await wakeAll(tab);
          const { violations } = await new AxeBuilder({ page: tab }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        });
      }
    });
  }
}
