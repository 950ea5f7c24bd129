/** The contents of a page: the section that is being read is marked, and choosing one closes what the phone opened. */

/** All that lies above, and the upper third of the window. */
const READ = '1000000px 0px -66.7%';

const contents = document.getElementById('contents');

if (contents) {
  const sections = [...contents.querySelectorAll<HTMLAnchorElement>('a')].map((link) => ({
    link,
    heading: document.getElementById(link.hash.slice(1)),
  }));
  const read = new Set<Element | null>();
  // Tells after a frame was laid out; asking each heading for its place would lay out the page for that alone.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) read.add(target);
        else read.delete(target);
      }
      const current = sections.findLast(({ heading }) => read.has(heading));
      for (const { link } of sections) {
        if (link === current?.link) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: READ },
  );
  for (const { heading } of sections) if (heading) observer.observe(heading);
  contents.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') && contents.matches(':popover-open')) contents.hidePopover();
  });
}
