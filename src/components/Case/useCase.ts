import { useEffect, useState } from 'react';
import type { Diagnosis } from './orders';
import { latestDiagnosis, onDiagnosis, refresh } from './store';

let started = false;

/** Judges what came with the address, once a page, and again when the reader goes back or forward. */
function start(): void {
  if (started) return;
  started = true;
  addEventListener('popstate', refresh);
  if (location.search !== '') refresh();
}

/** What the whole page knows by now, drawn anew whenever that changes; undefined while nothing is known. */
export function useCase(): Diagnosis | undefined {
  const [known, setKnown] = useState<Diagnosis | undefined>(undefined);
  useEffect(() => {
    start();
    setKnown(latestDiagnosis());
    return onDiagnosis(() => setKnown(latestDiagnosis()));
  }, []);
  return known;
}
