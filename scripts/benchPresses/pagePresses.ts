import type { Browser, Locator, Page } from '@playwright/test';
import { openPhone, slowDown } from '../benchUsable/phone';

declare global {
  interface Window {
    /** Of `watchEvents.js`. */
    readonly longestSince: () => number;
  }
}

/** Plain script: what compiles this file adds helpers to functions, which the page would not have. */
const WATCH = 'scripts/benchPresses/watchEvents.js';

/** Neither the article's text nor a link: what a reader presses to get an answer. */
const PRESSED = ['button', 'label:has(input)', 'summary'].map((one) => `main ${one}:visible`).join(', ');
const FIELDS = 'main :is(textarea, input[type=text]):not([tabindex="-1"]):visible';
/** An address and a number: every key of them is answered by one checker or another. */
const TYPED = ['1', '.', '2', '.', '3', '.', '4', 'Space', '2', '0', '1', '5'];

/** Some answers bring others, with new words: enough to meet each kind. */
const MOST_PRESSES = 80;

/** A press or a key, and how long it took until the frame after it, in milliseconds. */
interface Use {
  readonly what: string;
  readonly took: number;
}

/** With a finger, and without what the driver would do to see that it hits: that costs more than what is measured. */
async function tap(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded({ timeout: 2000 }).catch(() => {});
  await page.waitForTimeout(200);
  const box = await target.boundingBox();
  if (box) await page.touchscreen.tap(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2);
}

/** What can be pressed now and was not yet, by its words and where it stands. */
async function nextUnpressed(
  page: Page,
  pressed: ReadonlySet<string>,
): Promise<{ key: string; target: Locator } | null> {
  const found = page.locator(PRESSED);
  const keys = await found.evaluateAll((all) =>
    all.map((it) => `${(it.textContent ?? '').trim().slice(0, 40)} (${it.closest('[id]')?.id})`),
  );
  const place = keys.findIndex((key) => !pressed.has(key));
  return place < 0 ? null : { key: keys[place] ?? '', target: found.nth(place) };
}

/** Types into every field of a page and presses everything that can be pressed, once, on a processor four times slower. */
export async function pagePresses(browser: Browser, url: string): Promise<readonly Use[]> {
  const { context, page, tools } = await openPhone(browser, { hasTouch: true });
  try {
    await page.addInitScript({ path: WATCH });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(1500);
    await slowDown(tools);
    const uses: Use[] = [];
    const measured = async (what: string, use: () => Promise<void>) => {
      await use();
      // What comes after the frame is not counted, but must be over before the next press.
      await page.waitForTimeout(250);
      uses.push({ what, took: await page.evaluate(() => window.longestSince()) });
    };
    for (const field of await page.locator(FIELDS).all()) {
      const id = await field.getAttribute('id');
      await measured(`tap ${id}`, () => tap(page, field));
      for (const key of TYPED) await measured(`${key} in ${id}`, () => page.keyboard.press(key));
    }
    const pressed = new Set<string>();
    while (pressed.size < MOST_PRESSES) {
      const next = await nextUnpressed(page, pressed);
      if (!next) break;
      pressed.add(next.key);
      await measured(next.key, () => tap(page, next.target));
    }
    return uses;
  } finally {
    await context.close();
  }
}
