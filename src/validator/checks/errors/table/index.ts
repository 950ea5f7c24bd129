import type { ErrorRow } from '../errorRow';
import { ACCOUNT_ERRORS } from './accountErrors';
import { FUTURES_ERRORS } from './futuresErrors';
import { KEY_ERRORS } from './keyErrors';
import { ORDER_ERRORS } from './orderErrors';
import { REQUEST_ERRORS } from './requestErrors';
import { SERVER_ERRORS } from './serverErrors';
import { TOOL_TEXTS } from './toolTexts';

/**
 * The errors we tell apart. What a row allows follows 99 public cases (2017-09 to 2026-07); what it rules out is kept
 * narrow, because Binance does not publish the order of its checks. Decoded by host family, number and message.
 */
export const ERRORS = {
  ...KEY_ERRORS,
  ...SERVER_ERRORS,
  ...ORDER_ERRORS,
  ...REQUEST_ERRORS,
  ...ACCOUNT_ERRORS,
  ...FUTURES_ERRORS,
  ...TOOL_TEXTS,
} as const satisfies Record<string, ErrorRow>;

export type ErrorId = keyof typeof ERRORS;

/** The ids of {@link ERRORS} in their order. */
export const ERROR_IDS = Object.keys(ERRORS) as readonly ErrorId[];

/**
 * The row of an error, with its optional fields readable.
 *
 * @example errorRow('rejected_key').codes // [-2015, 3701]
 */
export function errorRow(id: ErrorId): ErrorRow {
  return ERRORS[id];
}
