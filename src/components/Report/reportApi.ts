import type { AuditEntry, CommentStatus } from '../../report/types';
import { send } from '../ownApi/request';
import type { Answer } from './useHelpReport';

const REPORT = '/api/report';

/** Why the report gave no answer. `closed`: no token is set on the server; `forbidden`: the token opens something else. */
export type Refusal = 'wrong' | 'closed' | 'forbidden' | 'slowed' | 'invalid' | 'unavailable';

export type Got<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

const REFUSALS: Readonly<Record<number, Refusal>> = {
  400: 'invalid',
  401: 'wrong',
  403: 'forbidden',
  404: 'closed',
  429: 'slowed',
};

/** What a header can carry: a token typed with another alphabet's keys is a wrong one, not a broken network. */
const SENDABLE = /^[\x21-\x7e]+$/;

async function ask(path: string, token: string, method = 'GET', body?: object): Promise<Response | undefined> {
  return SENDABLE.test(token) ? send(`${REPORT}${path}`, method, body, token) : new Response(null, { status: 401 });
}

async function got<T>(answer: Promise<Response | undefined>, read: (from: Response) => Promise<T>): Promise<Got<T>> {
  const response = await answer;
  if (!response?.ok) return { ok: false, refusal: REFUSALS[response?.status ?? 0] ?? 'unavailable' };
  try {
    return { ok: true, value: await read(response) };
  } catch {
    return { ok: false, refusal: 'unavailable' };
  }
}

/** The figures for a choice; `search` is made by `searchOf`. */
export function getReport(token: string, search: string): Promise<Got<Answer>> {
  return got(ask(search, token), (response) => response.json());
}

/** A file of the report. It cannot be a plain link: the token does not belong into an address. */
export function getFile(token: string, path: string): Promise<Got<Blob>> {
  return got(ask(path, token), (response) => response.blob());
}

/** Who did what of late. */
export function getLog(token: string): Promise<Got<readonly AuditEntry[]>> {
  return got(ask('/audit', token), async (response) => (await response.json()).entries);
}

/** A status, and for what is fixed the edition that answers the comment, where it is said. */
export interface Handled {
  readonly status: CommentStatus;
  readonly fixedIn?: string;
}

/** The same of a comment, alone. */
export function handledOf({ status, fixedIn }: Handled): Handled {
  return { status, ...(fixedIn && { fixedIn }) };
}

/** What became of saving a status; a conflict tells what it is by now, and who made it that. */
export type Saved =
  | { readonly said: 'saved' | 'failed' | 'gone' }
  | { readonly said: 'conflict'; readonly now: Handled; readonly by?: AuditEntry };

/** Saves what became of a comment, unless somebody else has said something else since it was `was`. */
export async function setStatus(token: string, id: string, wanted: Handled, was: Handled): Promise<Saved> {
  const response = await ask(`/comments/${id}`, token, 'PATCH', { ...wanted, was });
  if (response?.ok) return { said: 'saved' };
  if (response?.status === 404) return { said: 'gone' };
  if (response?.status !== 409) return { said: 'failed' };
  const { status, fixedIn, by } = (await response.json()) as Required<Handled> & { readonly by?: AuditEntry };
  return { said: 'conflict', now: handledOf({ status, fixedIn }), ...(by && { by }) };
}

/** True when nothing is stored under the id any more. */
export async function deleteFeedback(token: string, id: string): Promise<boolean> {
  return (await ask(`/feedback/${encodeURIComponent(id)}`, token, 'DELETE'))?.ok === true;
}
