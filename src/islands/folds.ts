/**
 * A link to what lies in a closed fold opens the fold. Some browsers do so by themselves, Firefox and WebKit not in the
 * versions we support.
 */

/** The element that the address names, if there is one. */
function target(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    // An address that somebody mistyped, such as `#%`.
    return null;
  }
}

function reveal(): void {
  const place = target();
  let fold = place?.closest<HTMLDetailsElement>('details:not([open])');
  if (!fold) return;
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest<HTMLDetailsElement>('details:not([open])');
  }
  place?.scrollIntoView();
}

addEventListener('hashchange', reveal);
// Following the same link once more changes no hash.
document.addEventListener('click', ({ target: clicked }) => {
  const link = clicked instanceof Element ? clicked.closest<HTMLAnchorElement>('a[href*="#"]') : null;
  if (link && link.href === location.href) setTimeout(reveal);
});
reveal();
