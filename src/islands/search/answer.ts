import { type ComponentType, h, render } from 'preact';
import { askWorker } from '../../components/Case/askWorker';
import { loadWords } from '../../components/Case/loadWords';
import type { Reading } from '../../components/Case/orders';
import { latestDiagnosis } from '../../components/Case/store';
import { Recognised, type RecognisedProps } from '../../components/Search/Recognised';

export { giveToOwn, giveToPage } from './handOver';

/** What the engine makes of a text, with the words to say it; undefined when it recognises nothing in it. */
export async function readText(text: string): Promise<Reading | undefined> {
  const requestIp = latestDiagnosis()?.requestIp;
  const [reading] = await Promise.all([
    askWorker(() => ({ kind: 'read', text, now: Date.now(), ...(requestIp && { requestIp }) }) as const),
    loadWords(),
  ]);
  return reading.report.pieces.length > 0 ? reading : undefined;
}

/** Draws what was recognised; without it, only the empty region that will announce the next answer. */
export function showAnswer(place: HTMLElement, found?: RecognisedProps): void {
  // One component for both renderers: see `react.ts`.
  const Answer = Recognised as unknown as ComponentType<{ readonly found: RecognisedProps | undefined }>;
  render(h(Answer, { found }), place);
}
