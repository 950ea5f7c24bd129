import { expect } from '@playwright/test';
import type { Wire } from './wire';

/** A key of the keyboard by its name, as W3C's drivers number them; any other is a letter that stands for itself. */
const KEYS = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', ArrowDown: '\uE015' } as const;

/** The middle of what holds these words, once it is in view and nothing lies over it; null until then. */
const middleOf = (selector: string, words: string) => {
  const target = [...document.querySelectorAll(selector)].find(
    (element) => element.checkVisibility() && element.textContent?.includes(words),
  );
  if (!target) return null;
  const isOutside = (box: DOMRect) => box.top < 0 || box.bottom > innerHeight;
  if (isOutside(target.getBoundingClientRect())) target.scrollIntoView({ behavior: 'instant', block: 'center' });
  // A link may go on in the next line; the middle of the whole would miss it.
  const [{ left, top, width, height } = new DOMRect()] = target.getClientRects();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const hit = document.elementFromPoint(x, y);
  return hit && (target.contains(hit) || hit.closest('label')?.contains(target)) ? { x, y } : null;
};

/** Somebody who reads, clicks and types in one browser, whichever it is; each method waits for what it needs. */
export class Reader {
  constructor(
    readonly wire: Wire,
    readonly origin: string,
  ) {}

  open(path: string): Promise<unknown> {
    return this.wire.navigate(this.origin + path);
  }

  /** What a function gives that is run in the page; it may use its arguments, but nothing from outside. */
  async ask<A extends readonly unknown[], R>(question: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return (await this.wire.run(String(question), args)) as Awaited<R>;
  }

  /** Waits until a question has this answer. */
  async until<A extends readonly unknown[], R>(
    answer: unknown,
    question: (...args: A) => R,
    ...args: A
  ): Promise<void> {
    // A page that is just being left cannot be asked.
    const asked = () => this.ask(question, ...args).catch((error: Error) => error.message);
    await expect.poll(asked, { message: `${question} ${args}`, timeout: 20_000 }).toEqual(answer);
  }

  /** Waits until something is to be seen that holds these words. */
  see(selector: string, words = ''): Promise<void> {
    return this.until(
      true,
      (what, text) =>
        [...document.querySelectorAll(what)].some(
          (element) => element.checkVisibility() && element.textContent?.includes(text),
        ),
      selector,
      words,
    );
  }

  /** Waits until nothing of the kind is to be seen. */
  miss(selector: string): Promise<void> {
    return this.until(
      false,
      (what) => [...document.querySelectorAll(what)].some((element) => element.checkVisibility()),
      selector,
    );
  }

  /** Waits until the top of something lies within the screen. */
  inView(selector: string): Promise<void> {
    return this.until(
      true,
      (what) => {
        const top = document.querySelector(what)?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < innerHeight;
      },
      selector,
    );
  }

  /** Waits until the address, from its path on, matches. */
  at(pattern: RegExp): Promise<void> {
    return this.until(
      true,
      (source) => new RegExp(source).test(location.pathname + location.search + location.hash),
      pattern.source,
    );
  }

  /** Scrolls a widget into view, opens the folds around it, and waits until it is awake. */
  async wake(name: string, at = 0): Promise<void> {
    await this.until(
      '',
      (island, index) => {
        const element = document.querySelectorAll(`[data-island=${island}]`)[index];
        for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
          fold.open = true;
        element?.scrollIntoView({ behavior: 'instant', block: 'center' });
        return element?.getAttribute('data-awake');
      },
      name,
      at,
    );
  }

  /** Clicks with the mouse on the first that can be seen and holds these words. */
  async click(selector: string, words = ''): Promise<void> {
    let place = await this.ask(middleOf, selector, words);
    await expect
      .poll(async () => {
        const before = place;
        place = await this.ask(middleOf, selector, words);
        // Not while it is still moving.
        return place !== null && before?.x === place.x && before.y === place.y;
      }, `${selector} ${words} can be clicked`)
      .toBe(true);
    const actions = [
      { type: 'pointerMove', ...place },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.wire.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }

  /** Presses keys one after the other, on whatever has the focus. */
  async press(...keys: readonly (keyof typeof KEYS | string)[]): Promise<void> {
    const actions = keys
      .map((key) => KEYS[key as keyof typeof KEYS] ?? key)
      .flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.wire.perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** Clicks into a field and types. */
  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.press(...text);
  }

  /** Puts a text into a field in one go, as a paste does. */
  async paste(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.ask(
      (what, pasted) => {
        const field = document.querySelector<HTMLTextAreaElement>(what);
        if (!field) return;
        field.value = pasted;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      selector,
      text,
    );
  }
}
