import type { Finding, Span } from '../engine/finding';
import type { Piece } from './types';

/** A recognised piece and the findings it led to. */
export interface Found {
  readonly piece: Piece;
  readonly findings: readonly Finding[];
}

/** A piece that may be shown, with the codes of its findings. */
export function found(piece: Omit<Piece, 'secret' | 'codes'>, findings: readonly Finding[]): Found {
  return { piece: { ...piece, secret: false, codes: codesOf(findings) }, findings };
}

/** Each code once, in order. */
export function codesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ code }) => code))];
}

/** The text with blanks in place of everything outside a span, so that places in it stay what they are. */
export function only(text: string, [start, end]: Span): string {
  return ' '.repeat(start) + text.slice(start, end);
}
