/**
 * The only script a page loads at once: frame controls, and the watch that wakes each widget when it comes near.
 * Everything heavier waits behind the dynamic imports of `load`.
 */
import { loadIsland } from '../components/Island/loadIsland';
import { ahead } from './ahead';
import './chunkWords';
import './contents';
import './copyPage';
import './folds';
import './frame';
import './print';
import './search/opener';
import { isTouched } from './touched';
import './zoom';

const NEAR = '200px';
const WAKING_EVENTS = ['focusin', 'input', 'pointerenter', 'touchstart'] as const;

const islands = [...document.querySelectorAll<HTMLElement>('[data-island]')];

/** All that a widget is made of, at once: what is shared, its own code, and the words of both. */
function load({ dataset: { island = '' } }: HTMLElement) {
  return Promise.all([
    import(/* webpackChunkName: "islands-shared" */ './hydrate'),
    loadIsland<import('./hydrate').Widget>(island),
  ]);
}

/** Fetches the first widget that sleeps, so that it is there when it is seen. */
function loadNext(): void {
  const next = islands.find(({ dataset }) => dataset.awake === undefined);
  if (next) ahead(() => load(next));
}

/** Wakes a widget when it comes near; at once where somebody uses it already, which it tells. */
function watch(island: HTMLElement): boolean {
  const stop = () => {
    observer.disconnect();
    for (const event of WAKING_EVENTS) island.removeEventListener(event, start);
    removeEventListener('online', start);
  };

  const listen = () => {
    for (const event of WAKING_EVENTS) island.addEventListener(event, start, { passive: true });
  };

  const start = async () => {
    stop();
    try {
      const [{ hydrateIsland }, Widget] = await load(island);
      await hydrateIsland(island, Widget);
      delete island.dataset.failed;
      loadNext();
    } catch (error) {
      // The widget's code did not arrive: its place says so (see `.broken` in the checker's styles), the static table
      // stays, and the next touch, or the network coming back, tries again.
      island.dataset.failed = '';
      console.error(error);
      listen();
      addEventListener('online', start, { once: true });
    }
  };

  const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && start(), {
    rootMargin: NEAR,
  });
  const isUsed = isTouched(island);
  if (isUsed) start();
  else {
    observer.observe(island);
    listen();
  }
  return isUsed;
}

/** An answer that an earlier page could not send: nobody may come near the form on this one. */
function sendWaiting(): void {
  try {
    if (localStorage.getItem('xchainer-help-outbox') === null) return;
  } catch {
    return;
  }
  import(/* webpackChunkName: "island-outbox" */ '../components/Feedback/outbox/send').then(
    ({ watchOutbox }) => watchOutbox(),
    (error) => console.error(error),
  );
}

const used = islands.filter(watch);
// What somebody waits for is fetched alone; the next one follows when it is awake.
if (used.length === 0) loadNext();
sendWaiting();
