import { useCallback, useEffect, useRef, useState } from 'react';
import type { Checked } from '../../validator/engine/finding';
import { tell } from '../Case/store';

/** What every checker takes. */
export interface CheckerProps {
  /** Unique on the page. */
  readonly id: string;
  /** True inside of the walk, which asks and shows the causes itself. */
  readonly embedded?: boolean;
}

/** What a checker shows: nothing yet, a report, or the honest word that the check itself broke. */
export type Shown<R> = { state: 'empty' } | { state: 'done'; report: R } | { state: 'failed' };

/**
 * Runs a check after each change, at once or after a pause, and tells the case of the page what it found under the checker's
 * name. A bug in the check becomes `failed`, never an exception, and whatever was typed stays in its fields. `check` may
 * return null for "nothing entered yet".
 */
export function useReport<R extends Checked>(widget: string, check: () => R | null) {
  const [outcome, setOutcome] = useState<Shown<R>>({ state: 'empty' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(check);
  latest.current = check;

  const run = useCallback(() => {
    try {
      const report = latest.current();
      tell(widget, report?.findings ?? []);
      setOutcome(report === null ? { state: 'empty' } : { state: 'done', report });
    } catch (error) {
      console.error(error);
      setOutcome({ state: 'failed' });
    }
  }, [widget]);

  const recheck = useCallback(
    (pause = 0) => {
      clearTimeout(timer.current);
      if (pause > 0) timer.current = setTimeout(run, pause);
      else run();
    },
    [run],
  );

  // The browser may have kept what was typed before the widget woke up.
  useEffect(() => {
    run();
    return () => clearTimeout(timer.current);
  }, [run]);

  return { outcome, recheck };
}
