import { type CauseId, causeEntry, type Whose } from '../../engine/causes';
import type { Likelihood } from '../../engine/finding';
import { carriedOf, withCarried } from '../../engine/link';
import type { HostFamily } from '../../text/hosts';
import { decodeError } from './decodeError';

/** An error as Binance answers it, or any text that holds one. */
export type ErrorAnswer = string | { readonly code: number; readonly msg?: string };

/** What a program can tell its user of an error. */
export interface CauseOf {
  /** Row of the table of errors; `unknown_code` for a number that is in none, null when no error was recognised. */
  readonly error: string | null;
  readonly code: number | null;
  /** The leading cause; null when the error has none that we know. */
  readonly cause: CauseId | null;
  readonly likelihood: Likelihood | null;
  /** Whose turn it is. Only `reader` should send the user to his settings. */
  readonly whose: Whose;
  /** Site path in English that opens the step with the error, its address and its host filled in; a locale goes in front: `/ru/auth-invalid/…`. */
  readonly href: string;
}

/**
 * The leading cause of an error answer and the deep link that explains it, for a back end that met the error itself. It
 * knows on which family of hosts, so it should say so: one number can mean two things. Of an answer only number and
 * message are looked at, so headers and keys beside them go nowhere.
 *
 * @example causeOf({ code: -1021, msg: '…' })
 * // { error: 'clock', code: -1021, cause: 'clock_skew', likelihood: 'likely', whose: 'platform',
 * //   href: '/auth-invalid/?code=-1021#other-platform' }
 */
export function causeOf(answer: ErrorAnswer, host?: HostFamily): CauseOf {
  const text = typeof answer === 'string' ? answer : JSON.stringify({ code: answer.code, msg: answer.msg });
  const { errors, causes, next, findings } = decodeError(text, host);
  const [error] = errors;
  const leading = causes.find(({ because, likelihood }) => because.length > 0 && likelihood !== 'ruled_out');
  const path = leading
    ? causeEntry(leading.id).href
    : next.kind === 'look_at'
      ? next.href
      : '/auth-invalid/#which-cause';
  return {
    error: error?.id ?? null,
    code: error?.code ?? null,
    cause: leading?.id ?? null,
    likelihood: leading?.likelihood ?? null,
    whose: error?.whose ?? 'platform',
    href: withCarried(path, { ...carriedOf(findings, {}), ...(host && { host }) }),
  };
}
