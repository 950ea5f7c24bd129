/** The field of the header opens by its button, `/` or Ctrl+K; its code is loaded with the first use. */

const opener = document.querySelector<HTMLAnchorElement>('[data-search]');

async function open(event: Event): Promise<void> {
  event.preventDefault();
  try {
    const { openSearch } = await import(/* webpackChunkName: "island-search" */ './dialog');
    openSearch();
  } catch (error) {
    console.error(error);
    if (opener) location.assign(opener.href);
  }
}

/** True where a slash is a letter to be written. */
const writes = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

if (opener) {
  opener.role = 'button';
  opener.ariaHasPopup = 'dialog';
  opener.setAttribute('aria-keyshortcuts', '/ Control+K');
  opener.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const isShortcut =
      key === '/' ? !(altKey || ctrlKey || metaKey || writes(target)) : key === 'k' && (ctrlKey || metaKey) && !altKey;
    if (isShortcut || (key === ' ' && target === opener)) open(event);
  });
}

export {};
