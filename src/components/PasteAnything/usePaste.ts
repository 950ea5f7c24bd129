import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Answers } from '../../validator/answers/table';
import type { OnReport } from '../Checker';
import { answersIn, withAnswers } from './answersInAddress';
import { askReader, prepareReader } from './askReader';
import type { Order, Reading } from './read';

/** Typing is read once it rests; a paste at once, because it may hold a secret. */
const PAUSE_MS = 150;

export interface Pasted {
  readonly state: 'empty' | 'reading' | 'done' | 'failed';
  readonly reading?: Reading;
  /** Something was hidden since the box was last empty. */
  readonly masked: boolean;
}

const NOTHING: Pasted = { state: 'empty', masked: false };

const loadWords = () => import(/* webpackChunkName: "island-paste-words" */ './findingWords');

/** Fetches code and words at the first sign of use. A failure shows when they are needed. */
export function prepare(): void {
  prepareReader();
  loadWords().catch(() => undefined);
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
  const latest = useRef({ answers, pasted, onReport });
  latest.current = { answers, pasted, onReport };

  const carry = useCallback(
    async (order: Order) => {
      orders.current += 1;
      const number = orders.current;
      setPasted((before) => ({ ...before, state: before.reading ? 'done' : 'reading' }));
      try {
        const [reading] = await Promise.all([askReader(order), loadWords()]);
        if (number !== orders.current) return;
        const hides = order.kind === 'read' && reading.report.shown !== order.text;
        if (hides && field.current?.value === order.text) field.current.value = reading.report.shown;
        latest.current.onReport?.(reading.report.findings.map(({ code }) => code));
        setPasted(({ masked }) => ({ state: 'done', reading, masked: masked || hides }));
      } catch (error) {
        if (number !== orders.current) return;
        console.error(error);
        setPasted(({ masked }) => ({ state: 'failed', masked }));
      }
    },
    [field],
  );

  const read = useCallback(() => {
    const text = field.current?.value ?? '';
    const { answers: given } = latest.current;
    if (text.trim() !== '' || Object.keys(given).length > 0) {
      carry({ kind: 'read', text, answers: given, now: Date.now() });
      return;
    }
    orders.current += 1;
    latest.current.onReport?.([]);
    setPasted(NOTHING);
  }, [carry, field]);

  const readSoon = useCallback(
    (pause = PAUSE_MS) => {
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
      if (reading && Object.keys(next).length > 0) carry({ kind: 'answer', report: reading.report, answers: next });
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
