import { findErrors } from '../checks/errors/decodeError';
import { ERRORS, type ErrorId } from '../checks/errors/table';
import type { Finding, Span } from '../engine/finding';
import type { HostFamily } from '../text/hosts';
import { type Found, found } from './found';
import { htmlPages } from './htmlPages';

/** Every error of a masked text, each once, at its first place; the address that Binance named goes with the first. */
export function errorPieces(masked: string, host?: HostFamily): readonly Found[] {
  const { errors, findings } = findErrors(masked, host, []);
  const pages = htmlPages(masked);
  return errors.map(({ id, span, times }, at) => {
    const isFirst = at === 0;
    // A number that means two things stands once in the text and is two errors, each with what it says itself.
    const isOthers = ({ code }: Finding) => errors.some((other) => other.id !== id && code === `error.${other.id}`);
    const own = findings.filter((it) => (isAt(it, span) ? !isOthers(it) : isFirst && isOfAll(it)));
    const page = pages.find(([start, end]) => span[0] >= start && span[1] <= end);
    const kind = page ? 'html_page' : id === 'auth_invalid' ? 'status_text' : 'error';
    const known = id in ERRORS ? { errorId: id as ErrorId } : {};
    return found({ kind, span: page ?? withAddress(span, own), ...known, ...(times > 1 && { times }) }, own);
  });
}

/** An address belongs to the message that it stands behind. */
const NEAR = 60;

function withAddress([start, end]: Span, findings: readonly Finding[]): Span {
  const named = findings.find(({ code }) => code === 'error.request_ip_named')?.span;
  return named && named[0] >= end && named[0] - end <= NEAR ? [start, named[1]] : [start, end];
}

function isAt({ span }: Finding, [start, end]: Span): boolean {
  return span !== undefined && span[0] === start && span[1] === end;
}

function isOfAll({ code }: Finding): boolean {
  return code === 'error.request_ip_named' || code === 'error.more_errors';
}
