import type { HostFamily } from '../hosts';
import { findRequestIp, type RequestIp } from '../requestIp';
import { type ReadError, readErrors } from './readErrors';

/** A pasted error as evidence. */
export interface ErrorText {
  readonly text: string;
  readonly errors: readonly ReadError[];
  readonly requestIp: RequestIp | undefined;
}

/** What a text says of errors; never throws, and an empty text says nothing. */
export function readErrorText(text: string, host?: HostFamily): ErrorText {
  return { text, errors: readErrors(text, host), requestIp: findRequestIp(text) };
}
