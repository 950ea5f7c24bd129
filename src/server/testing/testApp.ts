import type { Hono } from 'hono';
import { createApp } from '../app';
import { knownPages } from '../builtSite';
import type { Deps } from '../deps';
import type { BuiltFile, BuiltFiles } from '../http/builtFiles';
import { NO_LIMITS } from '../limits/limits';
import { createLog } from '../log';
import { createMetrics } from '../metrics/metrics';
import { lateStore } from '../store/lateStore';

export const NOW = new Date('2026-11-22T12:00:00.000Z');
export const LATER = new Date('2026-11-22T12:05:00.000Z');

/** Ids for tests that need many: another for each number. */
export function idOf(index: number): string {
  return `b1d3c0de-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

export const ID = idOf(1);
export const VISITOR = 'b1d3c0de-0000-4000-8000-0000000000aa';

export const VOTE = {
  id: ID,
  page: '/auth-invalid/',
  locale: 'ru',
  revision: '0123456789ab',
  vote: 'yes',
  visitor: VISITOR,
} as const;

export const OUTCOME = {
  id: ID,
  flow: 'find_the_cause',
  cause: 'ip_not_whitelisted',
  answer: 'gone',
  locale: 'ru',
  revision: '0123456789ab',
} as const;

const NOTHING_HERE: BuiltFile = {
  type: 'text/html; charset=utf-8',
  tag: 'x',
  modified: NOW,
  bodies: { identity: Buffer.from('nothing here') },
};

/** A built site without pages. */
const EMPTY_SITE: BuiltFiles = new Map([['/404.html', NOTHING_HERE]]);

/** The one article of the tests, in each language. */
export const PAGES = knownPages(
  ['en', 'ru', 'de', 'tr'].map((locale) => ({ page: VOTE.page, locale, revision: VOTE.revision })),
);

type Given = Partial<Omit<Deps, 'settings'> & { readonly settings: Partial<Deps['settings']> }>;

/** The app with a fixed clock, a log that goes nowhere, and a store that is not open, unless told otherwise. */
export function testApp({ settings, ...deps }: Given = {}): Hono {
  return createApp({
    store: lateStore(),
    pages: PAGES,
    csp: { scriptHashes: [], styleHashes: [], workers: [] },
    clock: () => NOW,
    log: createLog({ write: () => undefined }),
    limits: NO_LIMITS,
    metrics: createMetrics(),
    files: EMPTY_SITE,
    settings: { REPORT_TOKENS: [], COMMENT_DAYS: 365, VOTE_DAYS: 730, ...settings },
    ...deps,
  });
}

/** A request with a JSON body. */
export function json(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { method, body: text, headers: { 'content-type': 'application/json', ...headers } };
}

/** The fields of a JSON answer. */
export async function bodyOf(answer: Response): Promise<Record<string, unknown>> {
  return (await answer.json()) as Record<string, unknown>;
}
