import { covered } from '../../secrets/covered';
import { findSecrets, mask, type Secret } from '../../secrets/shown';
import { FINDING_ENTRIES } from '../checks/codes';
import { notRecognised } from '../checks/errors/rules/notRecognised';
import { secretInside } from '../checks/errors/rules/secretInside';
import type { Answers } from '../engine/answers/table';
import { conclude } from '../engine/conclude';
import type { Finding } from '../engine/finding';
import { runRules } from '../engine/rule';
import { accountPieces } from './accountPieces';
import { addressPieces } from './addressPieces';
import { errorPieces } from './errorPieces';
import type { Found } from './found';
import { wholeKey } from './keyPiece';
import { partPieces } from './partPieces';
import { permissionPieces } from './permissionPieces';
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
  const found = readPieces(shown, secrets, options);
  const errorless = { text, secrets, errors: [], requestIp: undefined };
  const advice = runRules([secretInside], errorless);
  const key = found.length === 0 && wholeKey(text);
  if (key) return toPasteReport(key.shown, [...advice, ...key.findings], [key.piece], options.answers);
  const unknown = found.length === 0 && secrets.length === 0 ? runRules([notRecognised], errorless) : [];
  return toPasteReport(
    shown,
    [...advice, ...unknown, ...found.flatMap(({ findings }) => findings)],
    [...secrets.map(secretPiece), ...found.map(({ piece }) => piece)],
    options.answers,
  );
}

function readPieces(shown: string, secrets: readonly Secret[], { now, host }: PasteOptions): readonly Found[] {
  const found = [...permissionPieces(shown, now), ...accountPieces(shown), ...errorPieces(shown, host)];
  const spans = [...found.map(({ piece }) => piece.span), ...secrets.map(({ span }) => span)];
  return [...found, ...addressPieces(covered(shown, inOrder(spans), ' '))];
}

function toPasteReport(
  shown: string,
  findings: readonly Finding[],
  pieces: readonly Piece[],
  answers: Answers | undefined,
): PasteReport {
  const apart = partPieces(pieces, new Set(findings.map(({ code }) => code)));
  const unrecognised = unrecognisedSpans(
    shown,
    apart.map(({ span }) => span),
  );
  return { ...conclude(findings, FINDING_ENTRIES, answers), pieces: apart, unrecognised, shown };
}

/** In the order of the text; what overlaps one before begins behind it. */
function inOrder(spans: readonly Piece['span'][]): readonly Piece['span'][] {
  let from = 0;
  return [...spans]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([start, end]) => {
      const rest = [Math.max(start, from), Math.max(end, from)] as const;
      from = rest[1];
      return rest[0] < rest[1] ? [rest] : [];
    });
}

const ADVICE: Readonly<Record<Secret['kind'], readonly string[]>> = {
  private_key: ['error.private_key_pasted'],
  key: ['error.secret_pasted'],
  secret_like: [],
};

function secretPiece({ kind, span }: Secret): Piece {
  return { kind, span, secret: true, codes: ADVICE[kind] };
}
