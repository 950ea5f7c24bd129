import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Deps } from '../deps';

/** Scheme-less sources match the page's own scheme, whatever a proxy does. */
const PLAIN_HOST = /^[a-z0-9.-]+(:\d{1,5})?$/;

/**
 * The only addresses a page may connect to: those of the feedback form and of the outcome. Not `'self'`: a checker must not be able to
 * send anything anywhere. A host that a policy cannot name, such as an IPv6 address, gets none, and the form still
 * works as a plain form.
 */
function ownApiOnly(c: Context, siteUrl: URL | undefined): string {
  const host = new URL(c.req.url).host;
  const sources = [siteUrl?.origin, PLAIN_HOST.test(host) ? host : undefined].filter((it) => it !== undefined);
  return sources.map((it) => `${it}/api/feedback ${it}/api/feedback/ ${it}/api/outcome`).join(' ') || "'none'";
}

/** Headers that keep the promise "nothing you paste leaves this page" and the usual ones. No cookie is ever set. */
export function securityHeaders({ csp, settings: { SITE_URL } }: Pick<Deps, 'csp' | 'settings'>): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", ...csp.scriptHashes],
      styleSrc: ["'self'", ...csp.styleHashes],
      // The icon is in the page; a picture from anywhere, even from here, could carry something out in its address.
      imgSrc: ['data:'],
      connectSrc: [(c) => ownApiOnly(c, SITE_URL)],
      workerSrc: ["'none'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
    // Not no-referrer: with that a browser sends `Origin: null` with our own form. To other sites nothing is sent.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: SITE_URL?.protocol === 'https:' ? 'max-age=31536000' : false,
    xFrameOptions: 'DENY',
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  });
}
