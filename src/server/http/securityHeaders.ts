import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { LOCALES, localePath } from '../../i18n/locales';
import type { Deps } from '../deps';

/** Scheme-less sources match the page's own scheme, whatever a proxy does. */
const PLAIN_HOST = /^[a-z0-9.-]+(:\d{1,5})?$/;

/** What readers' pages may connect to: the feedback form and the outcome. Not `'self'`: a checker sends nothing. */
const READERS = ['/api/feedback', '/api/feedback/', '/api/outcome'];

/** What the team's pages may connect to; there is nothing to vote on and nothing to check. */
const TEAM = ['/api/report', '/api/report.csv', '/api/report/'];

const TEAM_PAGES = new Set(LOCALES.map(({ id }) => localePath(id, '/report/')));

/** Paths of ours as sources of the policy; `otherwise` for a host that a policy cannot name, such as an IPv6 address. */
function ownPaths(c: Context, siteUrl: URL | undefined, paths: readonly string[], otherwise: string): string {
  const host = new URL(c.req.url).host;
  const origins = [siteUrl?.origin, PLAIN_HOST.test(host) ? host : undefined].filter((it) => it !== undefined);
  return origins.flatMap((origin) => paths.map((path) => origin + path)).join(' ') || otherwise;
}

/** Where no host can be named there is nothing to connect to, and the form still works as a plain form. */
function ownApi(c: Context, siteUrl: URL | undefined): string {
  return ownPaths(c, siteUrl, TEAM_PAGES.has(c.req.path) ? TEAM : READERS, "'none'");
}

/** Keeps the team's pages out of search engines, whatever a page says itself. */
export function hideFromSearch(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (TEAM_PAGES.has(c.req.path)) c.res.headers.set('X-Robots-Tag', 'noindex');
  };
}

/** What every answer has but for its policy. No cookie is ever set. */
function usual(siteUrl: URL | undefined): Parameters<typeof secureHeaders>[0] {
  return {
    // Not no-referrer: with that a browser sends `Origin: null` with our own form. To other sites nothing is sent.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: siteUrl?.protocol === 'https:' ? 'max-age=31536000' : false,
    xFrameOptions: 'DENY',
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  };
}

/** Answers of the API are no pages: a browser that is led to one loads nothing with it. */
const NOTHING = { defaultSrc: ["'none'"], formAction: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"] };

/** Headers that keep the promise "nothing you paste leaves this page" and the usual ones. */
export function securityHeaders({ csp, settings: { SITE_URL } }: Pick<Deps, 'csp' | 'settings'>): MiddlewareHandler {
  const ofApi = secureHeaders({ ...usual(SITE_URL), contentSecurityPolicy: NOTHING });
  const ofPages = secureHeaders({
    ...usual(SITE_URL),
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", ...csp.scriptHashes],
      styleSrc: ["'self'", ...csp.styleHashes],
      // The icon is in the page; a picture from anywhere, even from here, could carry something out in its address.
      imgSrc: ['data:'],
      connectSrc: [(c) => ownApi(c, SITE_URL)],
      // By name, not 'self': a worker's address could carry something out. The script has this same policy itself.
      workerSrc: [(c) => ownPaths(c, SITE_URL, csp.workers, csp.workers.length > 0 ? "'self'" : "'none'")],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
  });
  return (c, next) => (c.req.path.startsWith('/api/') ? ofApi(c, next) : ofPages(c, next));
}
