import type { AnswerId } from '../../validator/engine/answers/table';
import type { Finding } from '../../validator/engine/finding';
import type { QuestionId } from '../../validator/engine/questions';
import { askWorker } from './askWorker';
import type { Changes, Diagnosis } from './orders';

/**
 * The one case of this page view: what its widgets found, held in memory alone, and the answers, which stand in the
 * address alone. Codes and parameters, never a text. Every widget adds to it and reads the same diagnosis.
 */

/** What each widget found last, by the name of its component. */
const parts = new Map<string, readonly Finding[]>();
const listeners = new Set<() => void>();

/** Answers given or taken back that the address does not hold yet. */
let changes: Changes = {};
/** The judgement that was asked for last. */
let latest = Promise.resolve();
let diagnosis: Diagnosis | undefined;

/** The widget that reads errors; until it has told what it holds, those that came with the link count. */
const BOX = 'PasteAnything';

/** What is known by now; undefined before the first answer of the worker. */
export function latestDiagnosis(): Diagnosis | undefined {
  return diagnosis;
}

/** Calls back after each new diagnosis; the result ends that. */
export function onDiagnosis(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Replaces what a widget found; done once that has been judged. A widget that has found nothing yet changes nothing.
 */
export async function tell(widget: string, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0 && (parts.get(widget)?.length ?? 0) === 0 && widget !== BOX) return;
  parts.set(widget, findings);
  await refresh();
}

/** The widgets that have found something. */
export function tellers(): readonly string[] {
  return [...parts].flatMap(([widget, findings]) => (findings.length > 0 ? [widget] : []));
}

/** Forgets what widgets found: it was true before a fix, and may not be true any more. */
export function forget(widgets: readonly string[]): void {
  for (const widget of widgets) parts.delete(widget);
}

/** Adds an answer, or takes it back with null, and writes it into the address. */
export function answer(question: QuestionId, given: AnswerId | null): void {
  changes = { ...changes, [question]: given };
  refresh();
}

/**
 * Judges anew what is known. Of several judgements that are asked for in one go only the last is shown; one that cannot
 * be had leaves the page as it is, since every checker still shows what it found itself. Done with the last one, and never
 * rejected.
 */
export function refresh(): Promise<void> {
  let taken: Changes = {};
  let search = '';
  const judged: Promise<void> = askWorker(() => {
    taken = changes;
    search = location.search;
    return {
      kind: 'diagnose',
      findings: [...parts.values()].flat(),
      boxSpoke: parts.has(BOX),
      changes,
      search,
    };
  }).then(
    (next) => {
      // A reader who has moved on meanwhile is judged again with his new address.
      if (location.search === search) {
        // Answers that came while the worker judged wait for the next turn.
        const isNew = ([id, given]: [string, unknown]) => taken[id as QuestionId] !== given;
        changes = Object.fromEntries(Object.entries(changes).filter(isNew));
        if (next.search !== search) {
          history.replaceState(history.state, '', `${location.pathname}${next.search}${location.hash}`);
        }
      }
      if (judged !== latest) return latest;
      diagnosis = next;
      for (const listener of listeners) listener();
    },
    (error) => console.error(error),
  );
  latest = judged;
  return judged;
}
