import { pagePresses } from './benchPresses/pagePresses';
import { launchBrowser } from './benchUsable/phone';
import { serveFolder } from './benchUsable/serveFolder';

/**
 * How long a press or a key takes until the frame that shows what it did: every field and everything that can be pressed,
 * once, on a phone whose processor is four times slower (https://web.dev/articles/inp counts the same; it takes the 98th of
 * a hundred). The first page has nothing but a fold, a button and a field: what it takes is the browser's. Needs the built
 * site (`npm run build`). Ends with 1 when a page of ours takes 100 ms more than that.
 */
const PAGES = (process.env.PAGES ?? '/auth-invalid/,/find-the-cause/,/checkers/,/error-codes/').split(',');
const LOCALE = process.env.LOCALE ?? 'ru';
const ROOM_MS = 100;
const SHOWN = 5;

const FLOOR =
  'data:text/html,<meta name="viewport" content="width=device-width"><main><details><summary>Fold</summary>Text</details>' +
  '<button onclick="this.textContent=1">Press</button><label><input type="radio">One</label><textarea id="field"></textarea></main>';

/** The value that 98 of a hundred do not exceed; of fewer than fifty the largest. */
function p98(values: readonly number[]): number {
  return values.toSorted((a, b) => b - a)[Math.floor(values.length / 50)] ?? 0;
}

async function main(): Promise<void> {
  const { origin, close } = await serveFolder('build');
  const browser = await launchBrowser();
  try {
    const floor = p98((await pagePresses(browser, FLOOR)).map(({ took }) => took));
    console.log(`a page with next to nothing: ${floor} ms`);
    for (const page of PAGES) {
      const uses = await pagePresses(browser, `${origin}/${LOCALE}${page}`);
      if (uses.length === 0) throw new Error(`${LOCALE}${page} has nothing to press.`);
      const found = p98(uses.map(({ took }) => took));
      console.log(`${page}: ${found} ms, of ${uses.length} presses and keys; the longest:`);
      for (const { took, what } of uses.toSorted((a, b) => b.took - a.took).slice(0, SHOWN))
        console.log(`  ${took} ${what}`);
      if (found > floor + ROOM_MS) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    close();
  }
}

main();
