import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { findSecrets, mask } from '../../secrets/shown';
import { askWorker } from '../Case/askWorker';
import { loadWords } from '../Case/loadWords';
import { latestDiagnosis, tell } from '../Case/store';
import { begun, broken, finished, type Hidden, NOTHING, textOf } from './pasteState';

/** Hides the secrets in the box itself, before anything is loaded that might fail to come. */
function hideSecrets(field: HTMLTextAreaElement, text: string): Hidden | undefined {
  const shown = mask(field.value, findSecrets(field.value));
  if (shown === field.value) return undefined;
  field.value = shown;
  return { text, inBox: shown };
}

/**
 * Reads the box after each change, puts the masked text into it, and tells the case of the page what was found. A late
 * answer to an order that was overtaken by another is dropped.
 */
export function usePaste(field: RefObject<HTMLTextAreaElement | null>) {
  const [pasted, setPasted] = useState(NOTHING);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const orders = useRef(0);
  const hidden = useRef<Hidden>(undefined);

  const read = useCallback(async () => {
    clearTimeout(timer.current);
    orders.current += 1;
    const number = orders.current;
    const box = field.current;
    const text = textOf(box?.value ?? '', hidden.current);
    if (!box || text.trim() === '') {
      hidden.current = undefined;
      tell('PasteAnything', []);
      setPasted(NOTHING);
      return;
    }
    const newlyHidden = hideSecrets(box, text);
    hidden.current = newlyHidden ?? hidden.current;
    setPasted((before) => begun(before, newlyHidden !== undefined));
    const inBox = box.value;
    try {
      const [reading] = await Promise.all([
        askWorker(() => {
          // An address that an error named before, in this box or with the link, is looked up in a list that stands here now.
          const requestIp = latestDiagnosis()?.requestIp;
          return { kind: 'read', text, now: Date.now(), ...(requestIp && { requestIp }) } as const;
        }),
        loadWords(),
      ]);
      if (number !== orders.current) return;
      const hides = reading.report.shown !== text;
      if (hides && box.value === inBox) box.value = reading.report.shown;
      hidden.current = undefined;
      // What the text is and what to do about it change at once: an answer above the step of the text before it would lie.
      await tell('PasteAnything', reading.report.findings);
      if (number !== orders.current) return;
      setPasted((before) => finished(before, reading, hides, box.value));
    } catch (error) {
      if (number !== orders.current) return;
      console.error(error);
      setPasted(broken);
    }
  }, [field]);

  const readSoon = useCallback(
    (pause = 0) => {
      clearTimeout(timer.current);
      if (pause > 0) timer.current = setTimeout(read, pause);
      else read();
    },
    [read],
  );

  // The browser may have kept what was typed before the widget woke up.
  useEffect(() => {
    if (field.current?.value) read();
    return () => clearTimeout(timer.current);
  }, [field, read]);

  /** The box was emptied because the page is left: what it said stays known, for who comes back. */
  const leave = useCallback(() => {
    clearTimeout(timer.current);
    orders.current += 1;
    hidden.current = undefined;
    setPasted(NOTHING);
  }, []);

  return { pasted, readSoon, leave };
}
