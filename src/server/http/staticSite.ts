import type { Context, Handler } from 'hono';
import { accepts } from 'hono/accepts';
import { LOCALES, localePath } from '../../i18n/locales';
import type { Deps } from '../deps';
import { type BuiltFile, type BuiltFiles, CODINGS, type Coding } from './builtFiles';
import { isKnown, type Part, partOf } from './conditional';
import { type ErrorCode, refuse } from './errors';
import { isOwnHost } from './ownHost';
import { answerHeaders, pageHeadersOf } from './securityHeaders';

/** A name with a content hash in it, such as `/ru/assets/js/main.3f2a9c1b.js`. */
const HASHED = /\/assets\/.*[.-][0-9a-f]{8,}\.[a-z0-9.]+$/;

/** The workers that keep the pages of a language, beside them. */
const KEEPERS = new Set(LOCALES.map(({ id }) => localePath(id, '/offline-worker.js')));

const TEAM_PAGES = new Set(LOCALES.map(({ id }) => `${localePath(id, '/report/')}index.html`));

type Site = Pick<Deps, 'files' | 'csp' | 'settings'>;

/** The path of a file, with escapes undone; undefined where they stand for no text. */
function readPath(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

/** The coding that the reader likes best of those that there are; ours is the order where he likes several alike. */
function codingOf(c: Context, { bodies }: BuiltFile): Coding {
  return accepts(c, {
    header: 'Accept-Encoding',
    supports: CODINGS.filter((coding) => bodies[coding]),
    default: 'identity',
    match: (wishes, { supports }) => {
      const liking = (coding: string) =>
        (wishes.find(({ type }) => type.toLowerCase() === coding) ?? wishes.find(({ type }) => type === '*'))?.q ??
        (coding === 'identity' ? Number.MIN_VALUE : 0);
      const best = Math.max(...supports.map(liking));
      return supports.find((coding) => best > 0 && liking(coding) === best) ?? 'identity';
    },
  }) as Coding;
}

function stretch(body: Uint8Array, part: Exclude<Part, 'none'>): Uint8Array {
  return part === 'whole' ? body : body.subarray(part.first, part.last + 1);
}

/** The file in the form, and the part of it, that the request asks for. */
function answerWith(c: Context, file: BuiltFile, headers: Record<string, string>): Response {
  const coding = codingOf(c, file);
  const body = file.bodies[coding] ?? file.bodies.identity;
  const validators = { etag: `"${file.tag}${coding === 'identity' ? '' : `-${coding}`}"`, modified: file.modified };
  const known = { ...headers, ETag: validators.etag, 'Last-Modified': file.modified.toUTCString() };
  const header = (name: string) => c.req.header(name);
  if (isKnown(header, validators)) return new Response(null, { status: 304, headers: known });
  const part = c.req.method === 'GET' ? partOf(header, validators, body.length) : 'whole';
  const range = { ...known, 'Accept-Ranges': 'bytes' };
  if (part === 'none') {
    return new Response(null, { status: 416, headers: { ...range, 'Content-Range': `bytes */${body.length}` } });
  }
  const sent = stretch(body, part);
  const told = {
    ...range,
    'Content-Type': file.type,
    'Content-Length': String(sent.length),
    ...(coding !== 'identity' && { 'Content-Encoding': coding }),
    ...(part !== 'whole' && { 'Content-Range': `bytes ${part.first}-${part.last}/${body.length}` }),
  };
  return new Response(sent as Uint8Array<ArrayBuffer>, { status: part === 'whole' ? 200 : 206, headers: told });
}

function refusedWith(c: Context, site: Site, code: ErrorCode): Response {
  for (const [name, value] of Object.entries(answerHeaders(c, site))) c.header(name, value);
  c.header('Cache-Control', 'no-cache');
  return refuse(c, code);
}

/** Folders that may have a "not found" of their own: a language's, and a part's of it, such as the error codes. */
const DEEPEST = 2;

/** The "not found" that is nearest above a path. */
function notFound(files: BuiltFiles, path: string): BuiltFile | undefined {
  const folders = path.split('/', DEEPEST + 2).slice(0, -1);
  for (; folders.length > 0; folders.pop()) {
    const page = files.get(`${folders.join('/')}/404.html`);
    if (page) return page;
  }
  return undefined;
}

/** The path of a page's Markdown, if it has one. */
function twinOf(files: BuiltFiles, path: string | undefined): string | undefined {
  const twin = path?.endsWith('/index.html') ? path.replace(/html$/, 'md') : undefined;
  return twin !== undefined && files.has(twin) ? twin : undefined;
}

/** True when the reader names Markdown, and likes it no less than a page. A browser never names it. */
function wantsMarkdown(c: Context): boolean {
  const wanted = accepts(c, {
    header: 'Accept',
    supports: ['text/html', 'text/markdown'],
    default: 'text/html',
    match: (wishes) => {
      const liking = (type: string) => wishes.find((wish) => wish.type.toLowerCase() === type)?.q ?? 0;
      return liking('text/markdown') > 0 && liking('text/markdown') >= liking('text/html')
        ? 'text/markdown'
        : 'text/html';
    },
  });
  return wanted === 'text/markdown';
}

/**
 * The built pages and their assets, out of memory. It answers at once and with all headers in one piece, which the
 * adapter sends without a detour.
 */
export function staticSite(site: Site): Handler {
  const { files } = site;
  const pageHeaders = pageHeadersOf(site);
  return (c) => {
    const asked = new URL(c.req.url);
    const { pathname, search, host } = asked;
    if (!isOwnHost(c, asked, site.settings)) return refusedWith(c, site, 'wrong_host');
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      c.header('Allow', 'GET, HEAD');
      return refusedWith(c, site, 'method_not_allowed');
    }
    const path = readPath(pathname);
    const ofTeam = path !== undefined && (TEAM_PAGES.has(path) || TEAM_PAGES.has(`${path}/index.html`));
    const twin = twinOf(files, path);
    const audience = ofTeam ? 'team' : KEEPERS.has(pathname) ? 'keeper' : 'readers';
    const headers = {
      ...pageHeaders(c, host, audience, twin),
      'Cache-Control': 'no-cache',
      Vary: twin ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
      ...(ofTeam && { 'X-Robots-Tag': 'noindex' }),
    };
    const sent = twin && wantsMarkdown(c) ? twin : path;
    const file = sent === undefined ? undefined : files.get(sent);
    if (file) {
      const forEver = HASHED.test(pathname) ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {};
      return answerWith(c, file, { ...headers, ...forEver });
    }
    // Only a page that is there is led to, and names of pages hold no dots or escapes, so it never leads elsewhere.
    if (/^(\/[A-Za-z0-9_-]+)+$/.test(pathname) && files.has(`${pathname}/index.html`)) {
      return new Response(null, { status: 301, headers: { ...headers, Location: `${pathname}/${search}` } });
    }
    const page = notFound(files, pathname);
    if (!page) return refusedWith(c, site, 'not_found');
    const { identity } = page.bodies;
    const told = { ...headers, 'Content-Type': page.type, 'Content-Length': String(identity.length) };
    return new Response(identity as Uint8Array<ArrayBuffer>, { status: 404, headers: told });
  };
}
