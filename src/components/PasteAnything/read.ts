import { FINDING_ENTRIES } from '../../validator/checks/codes';
import { errorRow } from '../../validator/checks/errors/table';
import type { Answers } from '../../validator/engine/answers/table';
import { conclude } from '../../validator/engine/conclude';
import { readPaste } from '../../validator/paste/readPaste';
import type { PasteReport } from '../../validator/paste/types';

/** What the widget wants to know: what a text says, or what another answer makes of what was read before. */
export type Order =
  | { readonly kind: 'read'; readonly text: string; readonly answers: Answers; readonly now: number }
  | { readonly kind: 'answer'; readonly report: PasteReport; readonly answers: Answers };

export interface Reading {
  readonly report: PasteReport;
  /** Every error in it is for XChainer or Binance to mend: red would send a worried reader to change a good key. */
  readonly notYours: boolean;
}

/**
 * Carries out an order. An answer is judged together with the findings of the
 * first reading, not by reading again: by then a secret has been masked, and with it what was found in it.
 */
export function carryOut(order: Order): Reading {
  const report =
    order.kind === 'read'
      ? readPaste(order.text, { now: order.now, answers: order.answers })
      : { ...order.report, ...conclude(found(order.report), FINDING_ENTRIES, order.answers) };
  return { report, notYours: isNotYours(report) };
}

function found({ findings }: PasteReport): PasteReport['findings'] {
  return findings.filter(({ code }) => !code.startsWith('answer.'));
}

function isNotYours({ pieces, findings }: PasteReport): boolean {
  const errors = pieces.flatMap(({ errorId }) => (errorId ? [errorRow(errorId)] : []));
  const codes = new Set(pieces.flatMap((piece) => (piece.errorId ? piece.codes : [])));
  const onlyErrors = findings.every(({ code, severity }) => severity !== 'wrong' || codes.has(code));
  return errors.length > 0 && onlyErrors && errors.every(({ whose }) => whose !== 'reader');
}
