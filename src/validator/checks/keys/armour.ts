import type { Span } from '../../engine/finding';

export type Half = 'private_key' | 'public_key';

export interface Armour {
  readonly half: Half;
  readonly span: Span;
}

const PEM_LINE = /-----(?:BEGIN|END) [A-Z0-9 ]{0,40}?(PRIVATE|PUBLIC) KEY-----/g;

/** How the bodies begin when the PEM lines were left out; from the DER encoding of PKCS#8, PKCS#1 and SPKI. */
const BODIES: readonly (readonly [Half, RegExp])[] = [
  ['private_key', /^MC4CAQAwBQYDK2VwBCIEI/],
  ['public_key', /^MCowBQYDK2VwAyEA/],
  ['public_key', /^MII[BC]IjANBgkqhkiG9w0B/],
  ['private_key', /^MII[EGHJ][A-Za-z0-9+/=]{600}/],
];

/**
 * The half of a self-made key pair that a text holds, and where; a private half anywhere outranks a public one.
 *
 * A body without its PEM lines is told by its prefix: an Ed25519 private body is 64 characters long, exactly like a
 * key, and must not pass for one. Source: Binance API key types (samples), 2026-07-21, and DER arithmetic.
 *
 * @example findArmour('-----BEGIN PRIVATE KEY-----\nMC4…')?.half // 'private_key'
 */
export function findArmour(text: string): Armour | undefined {
  const lines = [...text.matchAll(PEM_LINE)];
  const line = lines.find((match) => match[1] === 'PRIVATE') ?? lines[0];
  if (line) {
    const half = line[1] === 'PRIVATE' ? 'private_key' : 'public_key';
    return { half, span: [line.index, line.index + line[0].length] };
  }
  const start = Math.max(0, text.search(/\S/));
  const body = text
    .slice(start, start + BODY_LOOKED_AT)
    .replace(/\s/g, '')
    .replace(/^.*?[=:"'“](?=M)/, '');
  const found = BODIES.find(([, pattern]) => pattern.test(body));
  return found && { half: found[0], span: [start, text.trimEnd().length] };
}

const BODY_LOOKED_AT = 2000;

/** Where the PEM lines stand; they are public words, and a mask keeps them. */
export function pemLines(text: string): Span[] {
  return [...text.matchAll(PEM_LINE)].map((match) => [match.index, match.index + match[0].length]);
}
