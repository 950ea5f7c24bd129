import { findSecrets, mask } from '../../secrets/shown';
import { accounts } from '../checks/account/recogniser';
import { FINDING_ENTRIES } from '../checks/codes';
import { errors } from '../checks/errors/recogniser';
import { notRecognised } from '../checks/errors/rules/notRecognised';
import { errorRow } from '../checks/errors/table';
import { maskBeside } from '../checks/keys/mask';
import { type KeyEvidence, wholeKeys } from '../checks/keys/recogniser';
import { permissionAnswers } from '../checks/permissions/recogniser';
import type { Evidence, Recogniser } from '../checks/recogniser';
import { whitelists } from '../checks/whitelist/recogniser';
import { answered } from '../engine/answers/rule';
import { conclude } from '../engine/conclude';
import type { Finding, Report, Verdict } from '../engine/finding';
import type { Entries } from '../engine/rank';
import { runRules } from '../engine/rule';
import { dotted } from '../text/dotted';
import type { HostFamily } from '../text/hosts';
import { covered, type Secret } from '../text/masked';
import { type RequestIp, toRequestIp } from '../text/requestIp';
import { NAMES_OURS } from './aboutBinance';
import { pastedErrors } from './errors/recogniser';
import { otherExchange } from './errors/rules/otherExchange';
import { ownProduct } from './errors/rules/ownProduct';
import { secretInside } from './errors/rules/secretInside';
import { testSite } from './errors/rules/testSite';
import { testSign } from './errors/testSign';
import { partPieces } from './partPieces';
import { toldAnswers } from './toldAnswers';
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
  const read = dotted(shown);
  const advice = runRules([secretInside], secrets);
  const found = recognise(read, options);
  const [key] = found.length === 0 ? judged(wholeKeys, text, options.now) : [];
  if (key) return toReport(shownBeside(text, key.evidence), [...advice, ...key.findings], [toPiece(key)], options);
  const told = [
    ...found.flatMap(({ findings }) => findings),
    ...signOfTests(text, secrets, found),
    ...(found.some(isForeign) ? [] : runRules([answered], toldAnswers(read))),
  ];
  // Something random that was masked is no answer yet; what is a key for certain has its advice.
  const unknown = found.length + advice.length + told.length === 0 ? runRules([notRecognised], text) : [];
  const hidden = secrets.map(({ kind, span }) => {
    return { kind, span, secret: true, codes: codesOf(advice).filter((code) => code === ADVICE[kind]) };
  });
  return toReport(
    shown,
    [...advice, ...unknown, ...told.filter(isLookUp), ...told.filter((finding) => !isLookUp(finding))],
    [...hidden, ...found.map(toPiece)],
    options,
  );
}

/** Evidence, and what its rules say of it. */
interface Judged<Found extends Evidence> {
  readonly evidence: Found;
  readonly findings: readonly Finding[];
}

/** All evidence of a masked text, lists last: they are looked for in what nothing else was recognised in. */
function recognise(read: string, { now, host, requestIp }: PasteOptions): readonly Judged<Evidence>[] {
  const { evidence, foreign } = pastedErrors(read, host);
  const ofErrors = evidence.map((each) => ({
    evidence: each,
    findings: runRules([...errors.rules, ownProduct], each),
  }));
  const found = [
    ...judged(permissionAnswers, read, now),
    // Other exchanges have a `canTrade`, too.
    ...(foreign && !NAMES_OURS.test(read) ? [] : judged(accounts, read, now)),
    ...ofErrors,
    ...(foreign
      ? [{ evidence: { kind: 'error' as const, span: foreign.span }, findings: runRules([otherExchange], foreign) }]
      : []),
  ];
  let end = 0;
  const taken = found
    .map(({ evidence }) => evidence.span)
    .sort((a, b) => a[0] - b[0])
    .filter((span) => {
      const isApart = span[0] >= end;
      if (isApart) end = span[1];
      return isApart;
    });
  const named = evidence[0]?.requestIp ?? toRequestIp(requestIp);
  return [...found, ...judged(whitelists, covered(read, taken, ' '), now, host, named)];
}

/** What a reader tells beside an error of another exchange is about a key of it. */
function isForeign({ findings }: Judged<Evidence>): boolean {
  return findings.some(({ code }) => code.startsWith('error.other_exchange'));
}

/** That a test site was called, where an error of the text can come from it. */
function signOfTests(text: string, secrets: readonly Secret[], found: readonly Judged<Evidence>[]): readonly Finding[] {
  const canBe = found.some(
    ({ evidence: { errorId } }) => errorId && errorRow(errorId).allows.includes('wrong_environment'),
  );
  const span = canBe ? testSign(dotted(text), secrets) : undefined;
  return span ? runRules([testSite], { span }) : [];
}

function judged<Found extends Evidence>(
  { find, rules }: Recogniser<Found>,
  text: string,
  now: number,
  host?: HostFamily,
  requestIp?: RequestIp,
): readonly Judged<Found>[] {
  return find(text, { now, host, requestIp }).map((evidence) => ({ evidence, findings: runRules(rules, evidence) }));
}

/** An address that Binance named was looked up in a list: the first thing to be said. */
function isLookUp({ code }: Finding): boolean {
  return code.startsWith('whitelist.request_ip_');
}

/** What stands beside stars may still be most of a key. */
function shownBeside(text: string, { isMask, label }: KeyEvidence): string {
  return isMask ? text : maskBeside(text, label?.span).replace(/[xX9]/g, '•');
}

const MOST_PIECES = 200;

function toReport(
  shown: string,
  findings: readonly Finding[],
  all: readonly Piece[],
  { answers }: PasteOptions,
): PasteReport {
  const pieces = partPieces(all).slice(0, MOST_PIECES);
  const unrecognised = unrecognisedSpans(
    shown,
    pieces.map(({ span }) => span),
  );
  const report = conclude(findings, FINDING_ENTRIES, answers);
  return { ...report, verdict: verdictBeside(report, FINDING_ENTRIES), pieces, unrecognised, shown };
}

/** The verdict, but never that all is in order beside an error that somebody met. */
function verdictBeside({ verdict, findings }: Report, entries: Entries): Verdict {
  const hasError = findings.some(({ code, isOlder }) => entries[code]?.error && !isOlder);
  return verdict === 'ok' && hasError ? 'not_checkable' : verdict;
}

/** Evidence as a piece with the codes of its findings. A key that was found whole is all a secret. */
function toPiece({ evidence: { kind, span, errorId, times }, findings }: Judged<Evidence>): Piece {
  const codes = codesOf(findings);
  return { kind, span, secret: kind === 'key', codes, ...(errorId && { errorId }), ...(times && { times }) };
}

/** Each code once, in order. */
function codesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ code }) => code))];
}

/** What is said of the gravest of a text's secrets; the others are just masked. */
const ADVICE: Readonly<Record<string, string>> = {
  private_key: 'error.private_key_pasted',
  key: 'error.secret_pasted',
};
