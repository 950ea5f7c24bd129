/** The contents of a page: the section that is being read is marked, and choosing one closes what the phone opened. */

const contents = document.getElementById('contents');
const links = [...(contents?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];

function markCurrent(): void {
  const isAbove = ({ hash }: HTMLAnchorElement) =>
    (document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? 0) < innerHeight / 3;
  const current = links.findLast(isAbove);
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

if (contents) {
  let waiting = false;
  const soon = () => {
    if (!waiting) {
      requestAnimationFrame(() => {
        waiting = false;
        markCurrent();
      });
    }
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  markCurrent();
  contents.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') && contents.matches(':popover-open')) contents.hidePopover();
  });
}
