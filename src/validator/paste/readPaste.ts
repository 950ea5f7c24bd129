import { accounts } from '../checks/account/recogniser';
import { FINDING_ENTRIES } from '../checks/codes';
import { errors } from '../checks/errors/recogniser';
import { notRecognised } from '../checks/errors/rules/notRecognised';
import { secretInside } from '../checks/errors/rules/secretInside';
import { maskBeside } from '../checks/keys/mask';
import { type KeyEvidence, wholeKeys } from '../checks/keys/recogniser';
import { permissionAnswers } from '../checks/permissions/recogniser';
import type { Evidence, Known, Recogniser } from '../checks/recogniser';
import { whitelists } from '../checks/whitelist/recogniser';
import { conclude } from '../engine/conclude';
import type { Finding, Span } from '../engine/finding';
import { runRules } from '../engine/rule';
import { covered, findSecrets, mask, type Secret } from '../text/masked';
import { toRequestIp } from '../text/requestIp';
import { partPieces } from './partPieces';
import type { PasteOptions, PasteReport, Piece } from './types';
import { unrecognisedSpans } from './unrecognised';

/**
 * What anything that was pasted says: its pieces and what each was recognised as, the findings of every checker that
 * understands one of them, and the causes these speak for. Never throws. Secrets are masked before anything else is
 * read, so no finding, parameter or piece can hold one.
 *
 * @example readPaste('{"code":-2015}', { now: Date.now() }).pieces[0]?.errorId // 'rejected_key'
 */
export function readPaste(text: string, options: PasteOptions): PasteReport {
  const secrets = findSecrets(text);
  const shown = mask(text, secrets);
  const advice = runRules([secretInside], secrets);
  const found = recognise(shown, secrets, options);
  const [key] = found.length === 0 ? judged(wholeKeys, text, { now: options.now }) : [];
  if (key) return toReport(shownBeside(text, key.evidence), [...advice, ...key.findings], [toPiece(key)], options);
  const unknown = found.length === 0 && secrets.length === 0 ? runRules([notRecognised], text) : [];
  const findings = found.flatMap((each) => each.findings);
  return toReport(
    shown,
    [...advice, ...unknown, ...findings.filter(isLookUp), ...findings.filter((finding) => !isLookUp(finding))],
    [...secrets.map(secretPiece), ...found.map(toPiece)],
    options,
  );
}

/** Evidence, and what its rules say of it. */
interface Judged<Found extends Evidence> {
  readonly evidence: Found;
  readonly findings: readonly Finding[];
}

/** All evidence of a masked text, lists last: they are looked for in what nothing else was recognised in. */
function recognise(
  shown: string,
  secrets: readonly Secret[],
  { now, host, requestIp }: PasteOptions,
): readonly Judged<Evidence>[] {
  const known = { now, host };
  const ofErrors = judged(errors, shown, known);
  const found = [...judged(permissionAnswers, shown, known), ...judged(accounts, shown, known), ...ofErrors];
  const taken = [...found.map(({ evidence }) => evidence), ...secrets].map(({ span }) => span);
  const named = ofErrors[0]?.evidence.requestIp ?? toRequestIp(requestIp);
  return [...found, ...judged(whitelists, covered(shown, inOrder(taken), ' '), { now, requestIp: named })];
}

function judged<Found extends Evidence>(
  { find, rules }: Recogniser<Found>,
  text: string,
  known: Known,
): readonly Judged<Found>[] {
  return find(text, known).map((evidence) => ({ evidence, findings: runRules(rules, evidence) }));
}

/** An address that Binance named was looked up in a list: the first thing to be said. */
function isLookUp({ code }: Finding): boolean {
  return code.startsWith('whitelist.request_ip_');
}

/** What stands beside stars may still be most of a key. */
function shownBeside(text: string, { isMask, label }: KeyEvidence): string {
  return isMask ? text : maskBeside(text, label?.span).replace(/[xX9]/g, '•');
}

function toReport(
  shown: string,
  findings: readonly Finding[],
  pieces: readonly Piece[],
  { answers }: PasteOptions,
): PasteReport {
  const apart = partPieces(pieces, new Set(findings.map(({ code }) => code)));
  const unrecognised = unrecognisedSpans(
    shown,
    apart.map(({ span }) => span),
  );
  return { ...conclude(findings, FINDING_ENTRIES, answers), pieces: apart, unrecognised, shown };
}

/** In the order of the text; what overlaps one before begins behind it. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  let from = 0;
  return [...spans]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([start, end]) => {
      const rest = [Math.max(start, from), Math.max(end, from)] as const;
      from = rest[1];
      return rest[0] < rest[1] ? [rest] : [];
    });
}

/** Evidence as a piece with the codes of its findings, each once. A key that was found whole is all a secret. */
function toPiece({ evidence: { kind, span, errorId, times }, findings }: Judged<Evidence>): Piece {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return { kind, span, secret: kind === 'key', codes, ...(errorId && { errorId }), ...(times && { times }) };
}

const ADVICE: Readonly<Record<Secret['kind'], readonly string[]>> = {
  private_key: ['error.private_key_pasted'],
  key: ['error.secret_pasted'],
  secret_like: [],
};

function secretPiece({ kind, span }: Secret): Piece {
  return { kind, span, secret: true, codes: ADVICE[kind] };
}
