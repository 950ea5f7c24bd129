import type { Span } from '../engine/finding';
import type { Rule } from '../engine/rule';
import type { HostFamily } from '../text/hosts';
import type { RequestIp } from '../text/requestIp';
import type { ErrorId } from './errors/table';

/** What a piece of a pasted text can be. */
export const PIECE_KINDS = [
  'error',
  /** The name of the complaint, "api auth invalid", as XChainer shows it. */
  'status_text',
  /** A page in place of an answer: blocked by a firewall, or by the country of the server. */
  'html_page',
  'permissions_answer',
  'account_status',
  'trading_status',
  'address_list',
  'address',
  /** A key whose characters were hidden by its reader or by Binance. */
  'key_mask',
  'key',
  'private_key',
  /** Long and random: a signature, a token, a damaged key. Masked, because it may be a secret. */
  'secret_like',
] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];

/** What one stretch of a text was recognised as. A recogniser adds all that its rules need to know of it. */
export interface Evidence {
  readonly kind: PieceKind;
  readonly span: Span;
  /** Row of the table of errors; there when `kind` is of an error whose number or message is known. */
  readonly errorId?: ErrorId;
  /** How often the same stands in the text, when more than once; `span` is the first place. */
  readonly times?: number;
}

/** What is known beside the text itself. */
export interface Known {
  /** The present, in epoch milliseconds. */
  readonly now: number;
  /** Where an error comes from, when the caller knows better than the text. */
  readonly host?: HostFamily | undefined;
  /** The address that Binance saw; it is looked up in every list. */
  readonly requestIp?: RequestIp | undefined;
}

/**
 * How one kind of thing is read out of any text, and what is then said of it. Texts are parsed in `find` alone; the
 * rules look at one piece of evidence each, so every finding belongs to a piece from the beginning.
 */
export interface Recogniser<Found extends Evidence> {
  readonly find: (text: string, known: Known) => readonly Found[];
  readonly rules: readonly Rule<Found>[];
}
