import type { CommentStatus, ReportAnswer } from '../../report/types';
import { send } from '../ownApi/request';

const REPORT = '/api/report';

/** Why the report gave no answer. `closed`: no token is set on the server. */
export type Refusal = 'wrong' | 'closed' | 'slowed' | 'invalid' | 'unavailable';

export type Got<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

const REFUSALS: Readonly<Record<number, Refusal>> = {
  400: 'invalid',
  401: 'wrong',
  404: 'closed',
  429: 'slowed',
};

/** What a header can carry: a token typed with another alphabet's keys is a wrong one, not a broken network. */
const SENDABLE = /^[\x21-\x7e]+$/;

async function ask(path: string, token: string, method = 'GET', body?: object): Promise<Got<Response>> {
  if (!SENDABLE.test(token)) return { ok: false, refusal: 'wrong' };
  const response = await send(path, method, body, token);
  if (response?.ok) return { ok: true, value: response };
  return { ok: false, refusal: REFUSALS[response?.status ?? 0] ?? 'unavailable' };
}

/** The figures for a choice; `search` is made by `searchOf`. */
export async function getReport(token: string, search: string): Promise<Got<ReportAnswer>> {
  const got = await ask(`${REPORT}${search}`, token);
  if (!got.ok) return got;
  try {
    return { ok: true, value: await got.value.json() };
  } catch {
    return { ok: false, refusal: 'unavailable' };
  }
}

/** A file of the report. It cannot be a plain link: the token does not belong into an address. */
export async function getFile(token: string, path: string): Promise<Got<Blob>> {
  const got = await ask(`${REPORT}${path}`, token);
  return got.ok ? { ok: true, value: await got.value.blob() } : got;
}

/** True when the comment has the status now. */
export async function setStatus(token: string, id: string, status: CommentStatus, fixedIn: string): Promise<boolean> {
  const body = { status, ...(status === 'fixed' && fixedIn !== '' && { fixedIn }) };
  return (await ask(`${REPORT}/comments/${id}`, token, 'PATCH', body)).ok;
}

/** True when nothing is stored under the id any more. */
export async function deleteFeedback(token: string, id: string): Promise<boolean> {
  return (await ask(`${REPORT}/feedback/${encodeURIComponent(id)}`, token, 'DELETE')).ok;
}
