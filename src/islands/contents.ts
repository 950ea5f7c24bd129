/** The contents of a page: the section that is being read is marked, and choosing one closes what the phone opened. */

/** All that lies above, and the upper third of the window. */
const READ = '1000000px 0px -66.7%';

const contents = document.getElementById('contents');
const links = [...(contents?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];

if (contents) {
  const read = new Set<Element>();
  // Tells after a frame was laid out; asking each heading for its place would lay out the page for that alone.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) read[isIntersecting ? 'add' : 'delete'](target);
      const current = links.findLast(({ hash }) => read.has(headingOf(hash) as Element));
      for (const link of links) {
        if (link === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: READ },
  );
  for (const { hash } of links) {
    const heading = headingOf(hash);
    if (heading) observer.observe(heading);
  }
  contents.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') && contents.matches(':popover-open')) contents.hidePopover();
  });
}

function headingOf(hash: string): Element | null {
  return document.getElementById(hash.slice(1));
}
