/**
 * Keeps the pages of one language readable without a network: their files are fetched once, together, and belong to one
 * build. A page itself, and the index of the pages, always come from the network where there is one, so nobody reads an
 * old text; a page names its scripts by their content, so it never meets those of another build (decisions/0023).
 */
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

/** Written in by `src/site/finish/writeOfflineWorker.ts`: what is kept, and the address of the index of the search. */
declare const FILES: PrecacheEntry[];
declare const INDEX: string;

/** What the network has; what is kept when there is no network, or the server behind it is in trouble. */
async function fresh(request: Request, { pathname }: URL): Promise<Response> {
  const kept = () => matchPrecache(pathname);
  try {
    const answer = await fetch(request);
    return (answer.status >= 500 && (await kept())) || answer;
  } catch (error) {
    const answer = await kept();
    if (answer) return answer;
    throw error;
  }
}

// The page that is open already is served, too: a chunk that it asks for later has the same name in what is kept.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
// Before the route of the kept files, which would answer first with what it has. Forms are sent by POST and not seen here.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' || url.pathname === INDEX,
  ({ request, url }) => fresh(request, url),
);
// What stands in a query is the reader's and names no other file.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [], cleanURLs: false });
