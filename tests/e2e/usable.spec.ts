import type { Page } from '@playwright/test';
import { expect, openFolds, test, wake } from './test';

/** Holds back every script until it is let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('what was typed before any script came is kept and answered', async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto('/tr/auth-invalid/', { waitUntil: 'commit' });
  // The whole text is there; no script is, so the page itself does not say that it is ready.
  await page.locator('footer').waitFor();
  await openFolds(page);
  await page.locator('#paste-text').fill('{"code":-2015}');
  await page.locator('#whitelist-check-platform').fill('8.8.8.8, 9.9.9.9');
  await page.locator('#whitelist-check-binance').pressSequentially('8.8.8.8');
  expect(await page.locator('[data-awake]').count()).toBe(0);
  // Where no other widget is near: those two are woken because somebody has written into them, and no third.
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  letGo();
  await expect(page.locator('#whitelist-check [data-lead="whitelist.address_missing"]').first()).toBeVisible();
  await expect(page.locator('#whitelist-check-platform')).toHaveValue('8.8.8.8, 9.9.9.9');
  await expect(page.locator('#paste [data-lead="error.rejected_key"]')).toBeVisible();
  await expect(page.locator('#paste-text')).toHaveValue('{"code":-2015}');
  await expect(page.locator('[data-island=KeyCheck]')).not.toHaveAttribute('data-awake');
});

test('the article is laid out for the reader alone: no script asks for a place in it before it is used', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const askers: string[] = [];
    const { getBoundingClientRect } = Element.prototype;
    Element.prototype.getBoundingClientRect = function () {
      askers.push(String(new Error().stack));
      return getBoundingClientRect.call(this);
    };
    Object.assign(window, { askers });
  });
  await page.goto('/auth-invalid/', { waitUntil: 'load' });
  await expect(page.locator('[data-island=PasteAnything]')).toHaveAttribute('data-awake', '');
  expect(await page.evaluate(() => Reflect.get(window, 'askers'))).toEqual([]);
});

test('a short text is answered with its first input event, and announced once it rests', async ({ page }) => {
  await page.goto('/de/auth-invalid/');
  await wake(page, 'KeyCheck');
  const region = page.locator('#key-check [role=status]').first();
  await expect(region).toHaveAttribute('aria-live', 'off');
  const seen = await page.locator('#key-check-api').evaluate(async (field: HTMLTextAreaElement) => {
    field.value = 'abc';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    // A timer of any length comes after this: the answer was drawn in the task of the event.
    await new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
    const status = field.closest('section')?.querySelector('[role=status]');
    return [status?.querySelector('[data-lead]') !== null, status?.ariaLive];
  });
  expect(seen).toEqual([true, 'off']);
  await expect(region).toHaveAttribute('aria-live', 'polite');
});

test('an idle page fetches what its first widgets need, all at once and after the text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 200 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/ru/auth-invalid/', { waitUntil: 'load' });
  const kinds = () =>
    asked.map((path) => /([\w-]*)\.[0-9a-f]{8}\.js$/.exec(path)?.[1]).filter((it) => it !== undefined);
  const first = ['islands-shared', 'islands-shared', 'island-PasteAnything-island', 'island-PasteAnything-island'];
  await expect.poll(() => kinds().slice(1, 5).sort()).toEqual(first.sort());
  expect(kinds()[0]).toBe('islands');
  expect(asked.filter((path) => path.startsWith('/ru/assets/')).every((path) => path.includes('/words/'))).toBe(true);
});

test('who saves data fetches nothing before a widget is near', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.setViewportSize({ width: 360, height: 100 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/new-key/', { waitUntil: 'load' });
  // Whatever is done when the browser is idle has been done by then.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
  expect(asked.filter((url) => /\/island-|islands-shared/.test(url))).toEqual([]);
  await page.locator('[data-island]').first().scrollIntoViewIfNeeded();
  await expect.poll(() => asked.filter((url) => /\/island-/.test(url)).length).toBeGreaterThan(0);
});
