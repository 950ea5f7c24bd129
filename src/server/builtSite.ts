import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isLocale, type Locale } from '../i18n/locales';
import { type BuiltFiles, readBuiltFiles } from './http/builtFiles';
import { revision } from './http/fields';

const PAGES = v.array(
  v.object({
    page: v.pipe(v.string(), v.regex(/^\/([a-z0-9-]+\/)*$/)),
    locale: v.string(),
    revision,
  }),
);

const CSP_HASH = v.pipe(v.string(), v.regex(/^'sha(256|384|512)-[A-Za-z0-9+/]+={0,2}'$/));
const CSP_PATH = v.pipe(v.string(), v.regex(/^\/[\w./-]+\.js$/));
const CSP = v.object({
  scriptHashes: v.optional(v.array(CSP_HASH), []),
  styleHashes: v.optional(v.array(CSP_HASH), []),
  workers: v.optional(v.array(CSP_PATH), []),
});

/** Hashes of the inline scripts and styles that the built pages carry, and the paths of their workers. */
export type CspSources = v.InferOutput<typeof CSP>;

/** The articles that take votes. */
export interface KnownPages {
  has(page: string, locale: Locale): boolean;
  /** Each of them in the revision that is served now. */
  readonly revisions: readonly ServedRevision[];
}

export interface ServedRevision {
  readonly page: string;
  readonly locale: Locale;
  readonly revision: string;
}

interface BuiltSite {
  readonly pages: KnownPages;
  readonly csp: CspSources;
  readonly files: BuiltFiles;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The pages a list names; entries in a language that is not published are left out. */
export function knownPages(entries: v.InferOutput<typeof PAGES>): KnownPages {
  const revisions = entries.flatMap(({ page, locale, revision }) =>
    isLocale(locale) ? [{ page, locale, revision }] : [],
  );
  const known = new Set(revisions.map(({ locale, page }) => locale + page));
  return { has: (page, locale) => known.has(locale + page), revisions };
}

/**
 * What the server must know of the built site. Without `pages.json` the site was not built, and that is an error;
 * without `csp.json` no inline script and no worker is allowed. Pages name `origin` as their address.
 */
export function readBuiltSite(buildDir: string, origin?: string): BuiltSite {
  const [pagesFile, cspFile] = [join(buildDir, 'pages.json'), join(buildDir, 'csp.json')];
  if (!existsSync(pagesFile)) throw new Error(`The site is not built: there is no ${pagesFile}.`);
  const csp = v.parse(CSP, existsSync(cspFile) ? readJson(cspFile) : {});
  return { pages: knownPages(v.parse(PAGES, readJson(pagesFile))), csp, files: readBuiltFiles(buildDir, origin) };
}
