import type { Context, MiddlewareHandler } from 'hono';
import { LOCALES, localePath } from '../../i18n/locales';
import type { Deps } from '../deps';
import { cameThroughProxy, cameThroughTls } from './proxies';

/** Scheme-less sources match the page's own scheme, whatever a proxy does. */
const PLAIN_HOST = /^[a-z0-9.-]+(:\d{1,5})?$/;

/**
 * What readers' pages may connect to: the feedback form, the outcome, and the file for robots, which Lighthouse reads from
 * inside a page. Not `'self'`: a checker sends nothing.
 */
const READERS = ['/api/feedback', '/api/feedback/', '/api/outcome', '/robots.txt'];

/** What the team's pages may connect to; there is nothing to vote on and nothing to check. */
const TEAM = ['/api/report', '/api/report.csv', '/api/report.json', '/api/report/'];

/** What a browser may read to put the site on a home screen. */
const MANIFESTS = LOCALES.map(({ id }) => localePath(id, '/manifest.webmanifest'));

/** What keeps pages for readers without a network fetches these; it is told nothing by a page (decisions/0023). */
const KEEPER = "'self'";

/** Whom a page is for; `keeper` is the worker that keeps pages. */
type Audience = 'readers' | 'team' | 'keeper';

type Headers = Record<string, string>;

/** On every answer. No cookie is ever set. */
const USUAL: Readonly<Headers> = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  // Not no-referrer: with that a browser sends `Origin: null` with our own form. To other sites nothing is sent.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Frame-Options': 'DENY',
  'X-XSS-Protection': '0',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Answers of the API are no pages: a browser that is led to one loads nothing with it. */
const NOTHING = "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Told only over TLS; elsewhere browsers must not heed it. */
function transport(c: Context, siteUrl: URL | undefined): Headers {
  const safe = siteUrl?.protocol === 'https:' || cameThroughTls(c);
  return safe ? { 'Strict-Transport-Security': 'max-age=31536000' } : {};
}

/** Paths of ours as sources of the policy; `otherwise` for a host that a policy cannot name, such as an IPv6 address. */
function ownPaths(
  c: Context,
  host: string,
  siteUrl: URL | undefined,
  paths: readonly string[],
  otherwise: string,
): string {
  // A proxy that keeps the reader's host to itself leaves us without the name; the page is to work all the same.
  if (siteUrl === undefined && cameThroughProxy(c)) return "'self'";
  const origins = [siteUrl?.origin, PLAIN_HOST.test(host) ? host : undefined].filter((it) => it !== undefined);
  return origins.flatMap((origin) => paths.map((path) => origin + path)).join(' ') || otherwise;
}

type Site = Pick<Deps, 'csp' | 'settings'>;

/**
 * Ways whose headers are remembered: a few names of the server times its pages with a twin. Who makes up more names shall
 * not fill the memory.
 */
const MOST_WAYS = 500;

/**
 * Writes the headers of pages and of files beside them, asked for at some host, which keep the promise "nothing you paste
 * leaves this page". `twin` is the path of the page's own Markdown, which its copy button reads. They are the same for
 * every request that came the same way, so they are written once.
 */
export function pageHeadersOf(
  site: Site,
): (c: Context, host: string, audience: Audience, twin?: string) => Readonly<Headers> {
  const written = new Map<string, Readonly<Headers>>();
  return (c, host, audience, twin = '') => {
    const way = [audience, cameThroughProxy(c), cameThroughTls(c), host, twin].join(' ');
    let headers = written.get(way);
    if (!headers) {
      if (written.size >= MOST_WAYS) written.clear();
      const paths = audience === 'team' ? TEAM : twin ? [...READERS, twin] : READERS;
      const connects = audience === 'keeper' ? KEEPER : ownPaths(c, host, site.settings.SITE_URL, paths, "'none'");
      headers = pageHeaders(c, host, site, connects);
      written.set(way, headers);
    }
    return headers;
  };
}

function pageHeaders(c: Context, host: string, { csp, settings: { SITE_URL } }: Site, connects: string): Headers {
  const workers = csp.workers.length > 0 ? ownPaths(c, host, SITE_URL, csp.workers, "'self'") : "'none'";
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...csp.scriptHashes].join(' '),
    ["style-src 'self'", ...csp.styleHashes].join(' '),
    // The icon is in the page; a picture from anywhere, even from here, could carry something out in its address.
    'img-src data:',
    // Where no host can be named there is nothing to connect to, and the form still works as a plain form.
    `connect-src ${connects}`,
    // By name, not 'self': a worker's address could carry something out. The script has this same policy itself.
    `worker-src ${workers}`,
    `manifest-src ${ownPaths(c, host, SITE_URL, MANIFESTS, "'none'")}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ];
  return { ...USUAL, ...transport(c, SITE_URL), 'Content-Security-Policy': policy.join('; ') };
}

/** The headers of what is no page. */
export function answerHeaders(c: Context, { settings: { SITE_URL } }: Pick<Deps, 'settings'>): Headers {
  return { ...USUAL, ...transport(c, SITE_URL), 'Content-Security-Policy': NOTHING };
}

/** Gives these headers to every answer of what comes after. */
export function apiHeaders(deps: Pick<Deps, 'settings'>): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(answerHeaders(c, deps))) c.res.headers.set(name, value);
  };
}
