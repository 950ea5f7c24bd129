/**
 * The only script a page loads at once: frame controls, and the watch that wakes each widget when it comes near.
 * Everything heavier waits behind the dynamic import of `hydrate`.
 */
import './frame';

const NEAR = '200px';
const WAKING_EVENTS = ['focusin', 'pointerenter', 'touchstart'] as const;

async function wake(island: HTMLElement): Promise<void> {
  const { hydrateIsland } = await import(/* webpackChunkName: "islands-shared" */ './hydrate');
  await hydrateIsland(island);
}

function watch(island: HTMLElement): void {
  const start = () => {
    observer.disconnect();
    for (const event of WAKING_EVENTS) island.removeEventListener(event, start);
    wake(island).catch((error: unknown) => {
      // Reading goes on without the widget; its static table stays on the page.
      island.dataset.island = 'failed';
      console.error(error);
    });
  };
  const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && start(), {
    rootMargin: NEAR,
  });
  observer.observe(island);
  for (const event of WAKING_EVENTS) island.addEventListener(event, start, { passive: true });
}

for (const island of document.querySelectorAll<HTMLElement>('[data-island]')) watch(island);
