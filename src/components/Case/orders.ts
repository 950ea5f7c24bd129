import { renamed } from '../../flow/oldNames';
import { diagnose, suggestedAnswer } from '../../validator/case';
import { decodeError } from '../../validator/checks/errors';
import { linkText } from '../../validator/checks/errors/linkText';
import { errorRow } from '../../validator/checks/errors/table';
import { ANSWERS, type AnswerId, type Answers } from '../../validator/engine/answers';
import { causeEntry } from '../../validator/engine/causes';
import type { Finding, Report } from '../../validator/engine/finding';
import { CARRIED_NAMES, carriedOf, pairsOf, readCarried } from '../../validator/engine/link';
import type { QuestionId } from '../../validator/engine/questions';
import type { Suggestion } from '../../validator/engine/suggest';
import { readPaste } from '../../validator/paste/readPaste';
import type { PasteReport } from '../../validator/paste/types';
import { searchWith } from './searchWith';

/** What a page may ask the worker: what a text says, or what all that is known of its reader says. */
export type Order = ReadOrder | DiagnoseOrder;

interface ReadOrder {
  readonly kind: 'read';
  readonly text: string;
  readonly now: number;
  /** An address that an error named elsewhere on the page. */
  readonly requestIp?: string;
}

export interface DiagnoseOrder {
  readonly kind: 'diagnose';
  /** What the widgets of the page found. */
  readonly findings: readonly Finding[];
  /** False until the box has told what it holds: up to then the errors of the address count. */
  readonly boxSpoke: boolean;
  /** Answers given or taken back since the address was written. */
  readonly changes: Changes;
  readonly search: string;
}

export type Changes = Readonly<Partial<Record<QuestionId, AnswerId | null>>>;

export interface Reading {
  readonly report: PasteReport;
  /** Every error in it is for XChainer or Binance to mend: red would send a worried reader to change a good key. */
  readonly notYours: boolean;
}

/** What is known of the reader of a page, and what follows. */
export interface Diagnosis {
  readonly report: Report;
  readonly answers: Answers;
  /** By question, what the findings suggest to answer. */
  readonly suggestions: Readonly<Partial<Record<QuestionId, Suggestion>>>;
  /** The address that Binance printed. */
  readonly requestIp: string | undefined;
  /** The errors that came with the link, as a text for the box; empty when there were none. */
  readonly linkText: string;
  /** What the query of the page is to be. */
  readonly search: string;
}

export type ResultOf<O extends Order> = O extends ReadOrder ? Reading : Diagnosis;

/** Carries out an order; pure, so that it can be tested without a worker. */
export function carryOut<O extends Order>(order: O): ResultOf<O>;
export function carryOut(order: Order): Reading | Diagnosis {
  return order.kind === 'read' ? read(order) : judge(order);
}

function read({ text, now, requestIp }: ReadOrder): Reading {
  const report = readPaste(text, { now, ...(requestIp && { requestIp }) });
  return { report, notYours: isNotYours(report) };
}

/**
 * True of a text whose errors are all XChainer's or Binance's to mend, in which nothing else is wrong, and which leaves no
 * cause that is the reader's to mend: "change nothing" must not stand above a step.
 */
export function isNotYours({ pieces, findings, causes }: Pick<PasteReport, 'pieces' | 'findings' | 'causes'>): boolean {
  const errors = pieces.flatMap(({ errorId }) => (errorId ? [errorRow(errorId)] : []));
  const codes = new Set(pieces.flatMap((piece) => (piece.errorId ? piece.codes : [])));
  const onlyErrors = findings.every(({ code, severity }) => severity !== 'wrong' || codes.has(code));
  const open = causes.filter(({ likelihood }) => likelihood === 'likely' || likelihood === 'possible');
  return (
    errors.length > 0 &&
    onlyErrors &&
    errors.every(({ whose }) => whose !== 'reader') &&
    open.every(({ id }) => causeEntry(id).whose !== 'reader')
  );
}

function judge({ findings, boxSpoke, changes, search }: DiagnoseOrder): Diagnosis {
  const params = new URLSearchParams(search);
  const link = readCarried(renamed(params));
  const answers = changed(link.answers, changes);
  const text = linkText(link);
  const fromLink = boxSpoke || text === '' ? [] : decodeError(text, link.host).findings;
  const known = { findings: [...findings, ...fromLink.map(withoutPlace)], answers };
  const carried = carriedOf(known.findings, answers);
  return {
    report: diagnose(known),
    answers,
    suggestions: Object.fromEntries(
      (Object.keys(ANSWERS) as QuestionId[]).flatMap((id) => {
        const suggestion = suggestedAnswer(id, known);
        return suggestion ? [[id, suggestion]] : [];
      }),
    ),
    requestIp: carried.ip,
    linkText: text,
    search: searchWith(search, CARRIED_NAMES, pairsOf(carried)),
  };
}

function changed(answers: Answers, changes: Changes): Answers {
  const all = Object.entries({ ...answers, ...changes }).filter(([, answer]) => answer !== null);
  return Object.fromEntries(all) as Answers;
}

/** The text of a link stands in no field, so nothing can be shown in it. */
function withoutPlace({ span: _span, field: _field, ...finding }: Finding): Finding {
  return finding;
}
