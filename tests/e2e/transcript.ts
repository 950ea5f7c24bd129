import type { Page } from '@playwright/test';
import { expect } from './test';

/** What the page has told its listener since it was last asked. */
declare global {
  interface Window {
    heard: string[];
    lastChange: number;
  }
}

/** A page at rest has not changed for so long, in ms: longer than any widget waits for more typing. */
const REST = 400;

/**
 * Writes down what the live regions of the page say from now on. A region that comes with its words is not heard by
 * every screen reader, so it is written down as such.
 */
function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const live = '[role=status], [role=alert], [role=log], [aria-live], output';
    // biome-ignore lint/performance/useDomNodeTextContent: what cannot be seen is not said.
    const words = (region: Element) => (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
    const said = new Map([...document.querySelectorAll(live)].map((region) => [region, words(region)]));
    const regionsIn = ({ target, addedNodes }: MutationRecord) => {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(live);
      const added = [...addedNodes].filter((node) => node instanceof Element);
      return [around, ...added.flatMap((node) => [node, ...node.querySelectorAll('*')])].filter(
        (element) => element?.isConnected && element.matches(live),
      ) as Element[];
    };
    Object.assign(window, { heard: [], lastChange: performance.now() });
    new MutationObserver((changes) => {
      window.lastChange = performance.now();
      for (const region of new Set(changes.flatMap(regionsIn))) {
        const now = words(region);
        if (now !== '' && now !== said.get(region)) window.heard.push(said.has(region) ? now : `(arrives with) ${now}`);
        said.set(region, now);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Role and name of what has the focus; `nowhere` where the browser has dropped it to the page. */
async function focused(page: Page): Promise<string> {
  const isNowhere = await page.evaluate(() => document.activeElement === document.body);
  if (isNowhere) return 'nowhere';
  const [first = ''] = (await page.locator(':focus').ariaSnapshot()).split('\n');
  return first.replace(/^- '?|'?:?$/g, '');
}

interface Step {
  /** Visible once the step is done. */
  readonly until?: string;
  /** The part of the page whose names, roles and states are written down. */
  readonly tree?: string;
}

interface Transcript {
  /** Does something, waits until the page rests, and writes down what a listener gets of it. */
  readonly step: (name: string, act: () => Promise<unknown>, step?: Step) => Promise<void>;
  readonly text: () => string;
}

/** What somebody gets who hears the page and does not see it, step by step. */
export async function transcribe(page: Page): Promise<Transcript> {
  await listen(page);
  let text = '';
  return {
    step: async (name, act, { until, tree } = {}) => {
      await act();
      // What follows from it may come after a pause.
      await page.evaluate(() => {
        window.lastChange = performance.now();
      });
      if (until) await expect(page.locator(until).first()).toBeVisible();
      await page.waitForFunction((rest) => performance.now() - window.lastChange > rest, REST);
      const heard = await page.evaluate(() => window.heard.splice(0));
      const lines = [`# ${name}`, ...heard.map((words) => `heard: ${words}`), `focus: ${await focused(page)}`];
      if (tree) lines.push(await page.locator(tree).first().ariaSnapshot());
      text += `${lines.join('\n')}\n\n`;
    },
    text: () => text,
  };
}
