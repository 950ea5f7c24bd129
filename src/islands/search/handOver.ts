import { type ComponentType, h, render } from 'preact';
import { loadIsland } from '../../components/Island/loadIsland';

const BOX = 'PasteAnything';

/** The box is what to read now; its field would bring up the keyboard of a phone, which hides the answer. */
function fill(box: HTMLTextAreaElement, text: string): void {
  const frame = box.closest('section');
  if (frame) frame.tabIndex = -1;
  frame?.focus({ preventScroll: true });
  frame?.scrollIntoView();
  box.value = text;
  // The box reads it at once, and hides what is secret in it.
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Wakes a widget as coming near it does; rejects when its code does not come. */
function wake(island: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (island.dataset.awake !== undefined) resolve();
      else if (island.dataset.failed !== undefined) reject(new Error(`${island.dataset.island} did not wake up.`));
    };
    new MutationObserver(look).observe(island, { attributeFilter: ['data-awake', 'data-failed'] });
    if (island.dataset.awake !== undefined) resolve();
    else island.dispatchEvent(new Event('focusin'));
  });
}

/**
 * Gives a text to the box of the page; true when the page has one. Both stay on this page, so nothing of the text is lost
 * and nothing leaves.
 *
 * @param ready Called when the box is awake, before the text is in it.
 */
export async function giveToPage(text: string, ready: () => void): Promise<boolean> {
  const island = document.querySelector<HTMLElement>(`[data-island=${BOX}]`);
  const box = island?.querySelector('textarea');
  if (!island || !box) return false;
  await wake(island);
  ready();
  fill(box, text);
  return true;
}

/** Puts a box into a place of its own, for a page that has none, and gives it the text. */
export async function giveToOwn(text: string, place: HTMLElement): Promise<void> {
  const Box = await loadIsland<ComponentType<{ readonly id: string }>>(BOX);
  render(h(Box, { id: 'paste' }), place);
  // Effects of the widget, which listen to the field, run after it was drawn.
  await new Promise(requestAnimationFrame);
  const box = place.querySelector('textarea');
  if (box) fill(box, text);
}
