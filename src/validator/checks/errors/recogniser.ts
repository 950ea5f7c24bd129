import type { Draft } from '../../engine/rule';
import type { HostFamily } from '../../text/hosts';
import { findRequestIps, type RequestIp } from '../../text/requestIp';
import type { Evidence, Recogniser } from '../recogniser';
import { htmlPages } from './htmlPages';
import { type ReadError, readErrors } from './readErrors';
import { futuresHost, isOfFutures } from './rules/futuresHost';
import { namedAddress } from './rules/namedAddress';
import { recognised } from './rules/recognised';
import { errorRow } from './table';

/** One error of a text, or an address that stands there without any. */
export interface ErrorEvidence extends Evidence {
  /** The text in which it stands: what is around an error says more of it. */
  readonly text: string;
  readonly error?: ReadError;
  /** Its place among the errors of the text, from 0; what is said of all of them is said with the first. */
  readonly at: number;
  readonly count: number;
  /** The newest address that Binance named, unless no error of the text has to do with an address. */
  readonly requestIp?: RequestIp;
  /** What the text says of the error beyond its words, where the reader of the text knows it. */
  readonly beyond?: Pick<Draft, 'isOlder' | 'hints'>;
  /** True of the first refusal that came from a futures host. */
  readonly isOfFutures: boolean;
}

/** Errors in any text, each once, at its first place. */
export const errors: Recogniser<ErrorEvidence> = {
  find: (text, { host }) => errorsIn(text, host),
  rules: [recognised, namedAddress, futuresHost],
};

/** An address belongs to the message that it stands behind. */
const NEAR = 60;

/** The errors of a text in order; of a text without any the address that it names, if it does. */
export function errorsIn(
  text: string,
  host?: HostFamily,
  read: readonly ReadError[] = readErrors(text, host),
): readonly ErrorEvidence[] {
  const named = findRequestIps(text);
  const newest = read.length > 0 && read.every(rulesListOut) ? undefined : named.at(-1);
  const ofAll = { text, count: read.length, ...(newest && { requestIp: { ...newest, field: 'error_text' as const } }) };
  if (read.length === 0)
    return newest ? [{ ...ofAll, kind: 'address', span: newest.span, at: 0, isOfFutures: false }] : [];
  const pages = htmlPages(text);
  const futures = read.find((error) => isOfFutures(error, text));
  return read.map((error, at) => {
    const { id, times, start, end } = error;
    const page = pages.find((span) => start >= span[0] && end <= span[1]);
    const address = named.find(({ span }) => span[0] >= end && span[0] - end <= NEAR);
    return {
      ...ofAll,
      kind: page ? 'html_page' : id === 'auth_invalid' ? 'status_text' : 'error',
      span: page ?? [start, address?.span[1] ?? end],
      ...(id && { errorId: id }),
      ...(times > 1 && { times }),
      error,
      at,
      isOfFutures: error === futures,
    };
  });
}

function rulesListOut({ id }: ReadError): boolean {
  return id !== null && errorRow(id).rulesOut.includes('ip_not_whitelisted');
}
