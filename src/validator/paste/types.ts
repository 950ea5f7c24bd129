import type { ErrorId } from '../checks/errors/table';
import type { Answers } from '../engine/answers/table';
import type { Report, Span } from '../engine/finding';
import type { HostFamily } from '../text/hosts';

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

/** A stretch of the pasted text, and what it was recognised as. */
export interface Piece {
  readonly kind: PieceKind;
  readonly span: Span;
  /** True of what must not be shown; `shown` has dots in its place. */
  readonly secret: boolean;
  /** Codes of the findings it led to. */
  readonly codes: readonly string[];
  /** Row of the table of errors; there when `kind` is `error` and the number or message is known. */
  readonly errorId?: ErrorId;
  /** How often the same stands in the text, when more than once; `span` is the first place. */
  readonly times?: number;
}

export interface PasteReport extends Report {
  /** In the order of the text, not overlapping; at most 200. */
  readonly pieces: readonly Piece[];
  /** Stretches with words in them that nothing was recognised in; at most 50. */
  readonly unrecognised: readonly Span[];
  /** The pasted text with every secret masked in place, of the same length; safe to be shown. */
  readonly shown: string;
}

export interface PasteOptions {
  /** The present, in epoch milliseconds. */
  readonly now: number;
  readonly answers?: Answers;
  /** Where the error comes from, when the caller knows better than the text. */
  readonly host?: HostFamily;
}
