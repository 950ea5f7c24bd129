import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { findSecrets, mask } from '../../secrets/shown';
import type { Answers } from '../../validator/engine/answers/table';
import type { OnReport } from '../Checker';
import { answersIn, withAnswers } from './answersInAddress';
import { askReader, prepareReader } from './askReader';
import type { Order, Reading } from './read';

/** Typing is read once it rests; a paste at once, because it may hold a secret. */
const PAUSE_MS = 150;

export interface Pasted {
  readonly state: 'empty' | 'reading' | 'done' | 'failed';
  readonly reading?: Reading;
  /** Something was hidden, and its dots are in the box. */
  readonly masked: boolean;
}

const NOTHING: Pasted = { state: 'empty', masked: false };

const loadWords = () => import(/* webpackChunkName: "island-paste-words" */ './findingWords');

/** Fetches code and words at the first sign of use. A failure shows when they are needed. */
export function prepare(): void {
  prepareReader();
  loadWords().catch(() => undefined);
}

/** Hides the secrets in the box itself, before anything is loaded that might fail to come; true when there were any. */
function hideSecrets(field: HTMLTextAreaElement): boolean {
  const shown = mask(field.value, findSecrets(field.value));
  if (shown === field.value) return false;
  field.value = shown;
  return true;
}

function hasDots(field: HTMLTextAreaElement | null): boolean {
  return field?.value.includes('•') ?? false;
}

/**
 * Reads the box after each change and again after each answer, and puts the masked text into the box. Answers live in
 * the address, pasted text nowhere. A late answer to an order that was overtaken by another is dropped.
 */
export function usePaste(field: RefObject<HTMLTextAreaElement | null>, onReport?: OnReport) {
  const [pasted, setPasted] = useState<Pasted>(NOTHING);
  const [answers, setAnswers] = useState<Answers>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const orders = useRef(0);
  // True from a change of the box until it has been read: an answer given meanwhile is about a text that is gone.
  const unread = useRef(false);
  // What was in the box before its secrets were hidden, until it has been read.
  const hidden = useRef<{ readonly text: string; readonly inBox: string }>(undefined);
  const latest = useRef({ answers, pasted, onReport });
  latest.current = { answers, pasted, onReport };

  const carry = useCallback(
    async (order: Order, inBox?: string) => {
      orders.current += 1;
      const number = orders.current;
      setPasted((before) => ({ ...before, state: before.reading ? 'done' : 'reading' }));
      try {
        const [reading] = await Promise.all([askReader(order), loadWords()]);
        if (number !== orders.current) return;
        const hides = order.kind === 'read' && reading.report.shown !== order.text;
        if (hides && field.current && field.current.value === inBox) field.current.value = reading.report.shown;
        if (order.kind === 'read') {
          unread.current = false;
          hidden.current = undefined;
        }
        latest.current.onReport?.(reading.report.findings.map(({ code }) => code));
        setPasted(({ masked }) => ({ state: 'done', reading, masked: hides || (masked && hasDots(field.current)) }));
      } catch (error) {
        if (number !== orders.current) return;
        console.error(error);
        setPasted(({ masked }) => ({ state: 'failed', masked }));
      }
    },
    [field],
  );

  const read = useCallback(() => {
    clearTimeout(timer.current);
    const box = field.current;
    const text = hidden.current && hidden.current.inBox === box?.value ? hidden.current.text : (box?.value ?? '');
    const { answers: given } = latest.current;
    if (text.trim() !== '' || Object.keys(given).length > 0) {
      if (box && hideSecrets(box)) {
        hidden.current = { text, inBox: box.value };
        setPasted((before) => ({ ...before, masked: true }));
      }
      carry({ kind: 'read', text, answers: given, now: Date.now() }, box?.value);
      return;
    }
    hidden.current = undefined;
    orders.current += 1;
    unread.current = false;
    latest.current.onReport?.([]);
    setPasted(NOTHING);
  }, [carry, field]);

  const readSoon = useCallback(
    (pause = PAUSE_MS) => {
      unread.current = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(read, pause);
    },
    [read],
  );

  const answer = useCallback(
    (next: Answers) => {
      history.replaceState(
        history.state,
        '',
        `${location.pathname}${withAnswers(location.search, next)}${location.hash}`,
      );
      setAnswers(next);
      latest.current = { ...latest.current, answers: next };
      const { reading } = latest.current.pasted;
      const settled = reading && !unread.current && Object.keys(next).length > 0;
      if (settled) carry({ kind: 'answer', report: reading.report, answers: next });
      else read();
    },
    [carry, read],
  );

  // The browser may have kept what was typed before the widget woke up, and a link may carry answers, unless they are the flow's.
  useEffect(() => {
    const given = latest.current.onReport ? {} : answersIn(location.search);
    setAnswers(given);
    latest.current = { ...latest.current, answers: given };
    if (field.current?.value || Object.keys(given).length > 0) read();
    return () => clearTimeout(timer.current);
  }, [field, read]);

  return { pasted, answers, readSoon, answer };
}
