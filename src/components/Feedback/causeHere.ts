/**
 * The one cause that a widget of this page has led its reader to: the walk, or a checker that left only one open. They
 * mark it with `data-reached`, an id from the validator's list; nothing of what was typed is in it.
 */
export function causeHere(): string | undefined {
  return document.querySelector<HTMLElement>('[data-reached]')?.dataset.reached;
}
