import { blocks } from './blocks';
import { covered } from './covered';
import type { Span } from './span';

/** A stretch that must not be shown, and what it is. */
export interface Secret {
  readonly kind: 'private_key' | 'key' | 'secret_like';
  readonly span: Span;
}

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}?PRIVATE KEY-----/g;
const END = /-----END [A-Z0-9 ]{0,40}?PRIVATE KEY-----/g;

/** Bodies of PEM keys without their first line; DER arithmetic, see `keys/armour.ts`. */
const BODY = /MC4CAQAwBQYDK2VwBCIEI[A-Za-z0-9+/=]{10,80}|MII[EGHJ][A-Za-z0-9+/=]{600,8000}/g;

/** Unbroken runs of what keys, signatures and tokens are made of. */
const PART = /[\w+/-]/;
const RUN = /[\w+/-]{32,}={0,2}/y;
const SHORTEST = 32;

/** A key that lost or gained a few letters on its way is still a secret, even when its letters stand in order. */
const NEARLY_A_KEY = 48;

/** Longer than any key or token on one line: a picture or a file, and a line of so many dots would stop a browser. */
const LONGEST = 8192;

/** A mask that `toMask` made, or the reader: nothing in it is left to hide. */
const HIDDEN = /^[xX9*•.]+$/;

/**
 * The secrets of a text in order, not overlapping: private keys with everything up to their last line, or to the end
 * of the text where that line is missing; runs of 64 letters and digits in both cases, which is the shape of a key and
 * of a secret; and other long random runs, such as a signature, which may be one.
 *
 * @example findSecrets('signature=…64 digits…')[0]?.kind // 'secret_like'
 */
export function findSecrets(text: string): readonly Secret[] {
  const secrets: Secret[] = blocks(text, BEGIN, END).map((span) => ({ kind: 'private_key', span }));
  const add = (kind: Secret['kind'] | undefined, { 0: found, index }: RegExpExecArray) => {
    if (kind) secrets.push({ kind, span: [index, index + found.length] });
  };
  const inOrder = () => secrets.sort((a, b) => a.span[0] - b.span[0]);
  // Each kind is looked for in what the graver ones left: a run that is glued to a private key takes nothing of it.
  for (const body of mask(text, secrets).matchAll(BODY)) add('private_key', body);
  for (const run of longRuns(mask(text, inOrder()))) add(kindOf(run[0]), run);
  return inOrder();
}

/** The text with dots in the place of its secrets; every other character stays where it was. */
export function mask(text: string, secrets: readonly Secret[]): string {
  return covered(
    text,
    secrets.map(({ span }) => span),
    '•',
  );
}

/**
 * The long runs in order. Each of them covers a place whose number is a multiple of its shortest length, so only these
 * are looked at: most of a log is short words.
 */
function* longRuns(text: string): Generator<RegExpExecArray> {
  for (let at = SHORTEST - 1; at < text.length; at += SHORTEST) {
    let before = at;
    while (PART.test(text.charAt(before))) before -= 1;
    RUN.lastIndex = before + 1;
    const run = before < at && RUN.exec(text);
    if (!run) continue;
    yield run;
    at = run.index + run[0].length - 1;
  }
}

function kindOf(run: string): Secret['kind'] | undefined {
  if (run.length > LONGEST || HIDDEN.test(run)) return undefined;
  if (/^[a-z\d]{64}$/i.test(run) && isMixed(run)) return 'key';
  return isRandom(run) || (run.length >= NEARLY_A_KEY && isMixed(run)) ? 'secret_like' : undefined;
}

function isMixed(run: string): boolean {
  return /[A-Z]/.test(run) && /[a-z]/.test(run) && /\d/.test(run);
}

const CHANGE = /[a-z](?=[\dA-Z])|\d(?=[A-Za-z])/g;

/**
 * Letters and digits that change places as no word, path or name does: at every eighth place at least. They are counted
 * no further than that, and one by one, because a list of all of them is longer than a run of a megabyte itself.
 */
function isRandom(run: string): boolean {
  let missing = run.length / 8;
  CHANGE.lastIndex = 0;
  while (missing > 0 && CHANGE.test(run)) missing -= 1;
  return missing <= 0 && /\d/.test(run);
}
