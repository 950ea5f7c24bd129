import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type pg from 'pg';
import type { Sender } from './load';

const PAGE = '/auth-invalid/';
const LOCALES = ['en', 'ru', 'de', 'tr'] as const;
const REVISION = '0123456789ab';
export const SITE = LOCALES.map((locale) => ({ page: PAGE, locale, revision: REVISION }));

let sent = 0;

function nextLocale(): string {
  sent += 1;
  return LOCALES[sent % LOCALES.length] ?? 'en';
}

function nextVote(): { readonly body: string; readonly headers: Record<string, string> } {
  const vote = { id: randomUUID(), visitor: randomUUID(), page: PAGE, locale: nextLocale(), revision: REVISION };
  const body = JSON.stringify({ ...vote, vote: sent % 3 === 0 ? 'no' : 'yes' });
  // Each by a reader of its own, at an address of his own, as the proxy in front of the server tells.
  const address = `10.${(sent >> 16) & 255}.${(sent >> 8) & 255}.${sent & 255}`;
  const headers = {
    'content-type': 'application/json',
    'content-length': `${body.length}`,
    'x-forwarded-for': address,
  };
  return { body, headers };
}

/**
 * Gives votes to the app itself, without a network between. Like the adapter that stands before the app in the server
 * it hands over no whole `Request`, whose streams cost as much as a vote: only what the app asks of one.
 */
export function votesInto(fetch: (request: Request) => Response | Promise<Response>): Sender {
  return () => {
    const { body, headers } = nextVote();
    const asked = { method: 'POST', url: 'http://localhost/api/feedback', text: async () => body };
    const request = { ...asked, headers: new Headers(headers) } as Request;
    return async () => {
      const { status } = await fetch(request);
      if (status !== 201) throw new Error(`${status}`);
    };
  };
}

/** Sends votes to the server over connections that stay open, and counts any answer but 201 as a failure. */
export function votesTo(address: string, connections: number): { readonly send: () => Promise<void>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send = () => {
    const { body, headers } = nextVote();
    return new Promise<void>((resolve, reject) => {
      const asked = request(`${address}/api/feedback`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume();
        answer.on('end', () => (answer.statusCode === 201 ? resolve() : reject(new Error(`${answer.statusCode}`))));
      });
      asked.on('error', reject);
      asked.end(body);
    });
  };
  return { send, close: () => agent.destroy() };
}

const COLUMNS =
  'id, page, locale, revision, vote, reasons, comment, visitor_hash, token_hash, cause, status, fixed_in, created_at, updated_at';

/** The same row through the same driver and pool, with nothing around it: what the database alone can take. */
export function bareInsert(pool: pg.Pool): Sender {
  const text = `insert into feedback (${COLUMNS}) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$13)`;
  return () => {
    const hash = randomUUID() + randomUUID().slice(0, 7);
    const vote = sent % 3 === 0 ? 'no' : 'yes';
    const row = [randomUUID(), PAGE, nextLocale(), REVISION, vote, '', '', hash, hash, '', '', '', new Date()];
    return () => pool.query(text, row);
  };
}
