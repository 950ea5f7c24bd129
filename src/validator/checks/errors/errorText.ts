import { findSecrets, type Secret } from '../../../secrets/shown';
import type { HostFamily } from '../../text/hosts';
import { findRequestIp, type RequestIp } from '../../text/requestIp';
import { type ReadError, readErrors } from './readErrors';

/** A pasted error as evidence. */
export interface ErrorText {
  readonly text: string;
  readonly secrets: readonly Secret[];
  readonly errors: readonly ReadError[];
  readonly requestIp: RequestIp | undefined;
}

/**
 * What a text says of errors; never throws, and an empty text says nothing. Who has looked for secrets already hands
 * them over; a masked text has none.
 */
export function readErrorText(text: string, host?: HostFamily, secrets = findSecrets(text)): ErrorText {
  return { text, secrets, errors: readErrors(text, host), requestIp: findRequestIp(text) };
}
