import { useCallback, useEffect, useRef, useState } from 'react';
import type { Checked } from '../../validator/engine/finding';

/** Long pastes are checked once the typing rests, short ones at once. */
const PAUSE_MS = 150;

/** Told the codes of the findings after each check; none when there is nothing to check any more. */
export type OnReport = (codes: readonly string[]) => void;

/** What every checker takes. */
export interface CheckerProps {
  /** Unique on the page. */
  readonly id: string;
  readonly onReport?: OnReport;
}

/** What a checker shows: nothing yet, a report, or the honest word that the check itself broke. */
export type Outcome<R> = { state: 'empty' } | { state: 'done'; report: R } | { state: 'failed' };

/**
 * Runs a check shortly after each change. A bug in the check becomes `failed`, never an exception, and whatever was
 * typed stays in its fields. `check` may return null for "nothing entered yet".
 */
export function useReport<R extends Checked>(check: () => R | null, onReport?: OnReport) {
  const [outcome, setOutcome] = useState<Outcome<R>>({ state: 'empty' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ check, onReport });
  latest.current = { check, onReport };

  const run = useCallback(() => {
    try {
      const report = latest.current.check();
      latest.current.onReport?.(report?.findings.map(({ code }) => code) ?? []);
      setOutcome(report === null ? { state: 'empty' } : { state: 'done', report });
    } catch (error) {
      console.error(error);
      setOutcome({ state: 'failed' });
    }
  }, []);

  const recheck = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(run, PAUSE_MS);
  }, [run]);

  // The browser may have kept what was typed before the widget woke up.
  useEffect(() => {
    run();
    return () => clearTimeout(timer.current);
  }, [run]);

  return { outcome, recheck };
}
