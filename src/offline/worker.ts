/**
 * Keeps the pages of one language readable without a network: their files are fetched once, together, and belong to one
 * build. A page itself always comes from the network where there is one, so nobody reads an old text; it names its
 * scripts by their content, so it never meets those of another build (decisions/0023).
 */
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

/** Written in by `src/site/finish/writeOfflineWorker.ts`. */
declare const FILES: PrecacheEntry[];

/** The page of the network; the kept one when there is no network, or the server behind it is in trouble. */
async function freshPage(request: Request, { pathname }: URL): Promise<Response> {
  const kept = () => matchPrecache(pathname);
  try {
    const page = await fetch(request);
    return (page.status >= 500 && (await kept())) || page;
  } catch (error) {
    const page = await kept();
    if (page) return page;
    throw error;
  }
}

// The page that is open already is served, too: a chunk that it asks for later has the same name in what is kept.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
// Before the route of the kept files, which would answer first with what it has. Forms are sent by POST and not seen here.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  ({ request, url }) => freshPage(request, url),
);
// What stands in a query is the reader's and names no other file.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [], cleanURLs: false });
