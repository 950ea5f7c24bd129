import { expect, pasteInto, test, wake } from './test';

/**
 * Laying out a megabyte takes a processor for seconds: these tests run after all others, at most two at a time
 * (`playwright.config.ts`).
 */
const MEGABYTES = {
  mixed: '\u202eאבג 😀\u0000 {"code":-2015} 999.1.1.1/99, <html>&amp; key=\n'.repeat(18_000),
  unbroken: 'Aa1'.repeat(350_000),
};

// What is unbroken is the harder to lay out where there is little room.
const TAGS = { mixed: '@desktop', unbroken: '@phone' } as const;

for (const [name, anything] of Object.entries(MEGABYTES)) {
  const tag = TAGS[name as keyof typeof MEGABYTES];
  test(`a megabyte of ${name} text gets an answer from every checker without freezing the page`, { tag }, async ({
    page,
  }) => {
    await page.goto('/auth-invalid/');
    for (const [name, id] of [
      ['PasteAnything', 'paste-text'],
      ['KeyCheck', 'key-check-api'],
      ['WhitelistCheck', 'whitelist-check-platform'],
    ] as const) {
      await wake(page, name);
      await pasteInto(page, id, anything);
      const answer = page.locator(`section:has(#${id}) [role=status]`).first();
      await expect(answer.locator('[data-tone]').first()).toBeVisible({ timeout: 20_000 });
      await expect(answer.locator('[data-tone=checker_failed]')).toHaveCount(0);
    }
  });
}

test('a log of a megabyte, in whatever script, is answered with a copy that stays short', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/');
  await wake(page, 'PasteAnything');
  const noise = '12:00 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u202eabc\u202c 203.0.113.9 ok\n'.repeat(
    26_000,
  );
  await pasteInto(page, 'paste-text', `${noise}{"code":-2015}\n${noise}`);
  await expect(page.locator('#paste mark[data-piece=error]')).toBeAttached({ timeout: 90_000 });
  expect((await page.locator('#paste section[aria-label]').textContent())?.length).toBeLessThan(60_000);
});
