import { covered } from './covered';
import { secretKinds } from './kinds';
import { byShape } from './kinds/phrase/shape';
import type { Span } from './span';
import { plain } from './text/plain';

/** A stretch that must not be shown, and what it is. */
export interface Secret {
  readonly kind: 'private_key' | 'key' | 'secret_like';
  readonly span: Span;
}

/** A block that says of itself that anybody may see it. */
const PUBLIC = /^.{0,40}public/i;

/** What stands where a private key was taken out of its lines, or is to be put in: `<your key>`, `[redacted]`, `…`. */
const TAKEN_OUT =
  /^.{0,50}KEY[-–— ]{1,6}(?:\\n|[\s"'+])*(?:[<[{$•…]|\*{3}|\.{3}|x{6}|(?:your|redacted|removed)(?![a-z\d]))/i;

/** A few of the words that no sentence of some length goes without; none is in a list of BIP-39. */
const SENTENCE =
  /^(?:the|and|for|with|not|are|was|from|api|auth|der|die|das|de[mns]|k?ein(?:e[mnrs]?)?|dies(?:e[mnrs]?)?|und|oder|auf|mit|von|bei|nach|nur|wird|ist|sind|nicht|wenn|dass|bir|ama|ile|için|hata|что|как|это|для|или|если|только|ключ)$/i;

/** Words of the English list that sentences are full of, and the like. */
const COMMON =
  /^(?:key|you|your|this|that|have|has|can|will|they|only|more|when|may|must|one|two|its|our|into|than|if|it|is|again|help|error|please|page|click|open|save|then|once|same|time|wait|every|still|today|sie|mehr|kann|sonra|bunu|нет|его|при|после|ещё)$/i;

/**
 * The same kinds as in a comment without its lists of words, which would be half of the package: a password behind a
 * colon is hidden when it is in quotes or no word, and a row of twelve bare words always.
 */
const SHOWN = secretKinds({
  mayBePassword: (_, isQuoted) => isQuoted,
  weighs: [(word) => (SENTENCE.test(word) ? -4 : COMMON.test(word) ? -0.9 : byShape(word))],
});

/**
 * The secrets of a text in order, not overlapping, in any of the forms that are removed from a comment too. A `key` has
 * the shape of a key of Binance, perhaps in pieces; anything else that may open something is `secret_like`.
 *
 * @example findSecrets('signature=…64 digits…')[0]?.kind // 'secret_like'
 */
export function findSecrets(text: string): readonly Secret[] {
  const { text: read, small, origin } = plain(text);
  const found = SHOWN.flatMap(({ removed, find }) =>
    find(read, small).map((span) => {
      const written = read.slice(...span);
      return {
        kind:
          removed === 'private_key' && !PUBLIC.test(written) && !TAKEN_OUT.test(written) ? removed : kindOf(written),
        span: origin(span),
      };
    }),
  );
  const secrets: Secret[] = [];
  for (const { kind, span } of found.sort((a, b) => a.span[0] - b.span[0])) {
    const last = secrets.at(-1);
    if (!last || span[0] >= last.span[1]) secrets.push({ kind, span });
    else if (kind === 'private_key' && last.kind !== kind) {
      // What is glued to its front takes nothing of it.
      secrets.splice(-1, 1, { ...last, span: [last.span[0], span[0]] }, { kind, span });
    } else if (span[1] > last.span[1]) secrets[secrets.length - 1] = { ...last, span: [last.span[0], span[1]] };
  }
  return secrets;
}

/** The text with dots in the place of its secrets; every other character stays where it was. */
export function mask(text: string, secrets: readonly Secret[]): string {
  return covered(
    text,
    secrets.map(({ span }) => span),
    '•',
  );
}

/** The beginning of a private key without its first line; DER arithmetic, see `keys/armour.ts`. */
const PRIVATE = /^(?:MC4CAQAwBQYDK2VwBCIEI|MII[EGHJ])/;

/** Every character of a key with the longest gap behind it. */
const WIDEST_KEY = 64 * 25;

/** Every documented key and secret is 64 letters and digits (Binance spot docs samples, 2026-07-21), in both cases. */
function kindOf(secret: string): Secret['kind'] {
  if (PRIVATE.test(secret)) return 'private_key';
  const signs = secret.length > WIDEST_KEY ? '' : secret.replace(/[^\p{L}\p{N}]+/gu, '');
  return /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[A-Za-z\d]{64}$/.test(signs) ? 'key' : 'secret_like';
}
