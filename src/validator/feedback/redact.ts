import { hasEmail, hasIpAddress } from './addressShape';
import { brokenSecrets } from './brokenSecrets';
import { mark, mergeMarks, type Removed } from './marks';
import { withoutPem } from './pemBlocks';
import { isRandom, looksSecret } from './secretShape';
import { type Token, tokensOf } from './tokens';

export interface Redacted {
  readonly text: string;
  /** Each kind once, in the order of `KINDS`; empty when nothing was removed by this call. */
  readonly removed: readonly Removed[];
}

const KINDS: readonly Removed[] = ['private_key', 'secret', 'email', 'ip_address'];

const LABEL = /(?:key|secret|signature|token|password|passphrase)[:=]*$/i;

/** `secret: <value>`: a label makes a shorter random value certain enough. */
function isLabelled(text: string, token: Token, before: Token | undefined): boolean {
  if (!before || token.text.length < 16 || !isRandom(token.text)) return false;
  const gap = text.slice(before.span[1], token.span[0]);
  return LABEL.test(before.text.slice(-20)) && /^[\s"'`]{1,8}$/.test(gap);
}

function withoutTokens(text: string): { readonly text: string; readonly removed: readonly Removed[] } {
  const tokens = tokensOf(text);
  const whole = new Set(tokens.filter((it, at) => looksSecret(it.text) || isLabelled(text, it, tokens[at - 1])));
  const broken = brokenSecrets(text, tokens, whole);
  const kindOf = (token: Token): Removed | undefined => {
    if (whole.has(token) || broken.has(token)) return 'secret';
    if (hasEmail(token.text)) return 'email';
    return hasIpAddress(token.text) ? 'ip_address' : undefined;
  };
  const parts: string[] = [];
  const removed: Removed[] = [];
  let copied = 0;
  for (const token of tokens) {
    const kind = kindOf(token);
    if (!kind) continue;
    parts.push(text.slice(copied, token.span[0]), mark(kind));
    removed.push(kind);
    copied = token.span[1];
  }
  return { text: parts.join('') + text.slice(copied), removed };
}

/**
 * The text without anything shaped like a key, secret, signature, PEM block, e-mail or IP address; each is replaced by
 * a mark such as `[removed: secret]`. The comment form runs it in the browser before sending, and the server runs the
 * same function again before anything is stored.
 *
 * It errs towards removing: the whole word, link or `name=value` around a find goes with it. What it cannot know stays:
 * wallet recovery words (twelve plain words are also a sentence), names, phone numbers, short passwords without a
 * label. Never throws, takes time linear in the text, and `redact(redact(x).text).text` is `redact(x).text`.
 *
 * @example redact('I am at 203.0.113.10').text // 'I am at [removed: ip_address]'
 */
export function redact(text: string): Redacted {
  const pem = withoutPem(text);
  const rest = withoutTokens(pem.text);
  const removed = new Set([...pem.removed, ...rest.removed]);
  return { text: mergeMarks(rest.text), removed: KINDS.filter((kind) => removed.has(kind)) };
}
