/** A field that readers do not see and robots fill in. */
const HONEYPOT = 'website';

/** Milliseconds from the start of the page to the click, measured by the page's script. */
const ELAPSED = 'elapsed';

/** Nobody loads the page, finds the question and answers it in less. */
export const FASTEST_READER_MS = 500;

export type Trap = 'honeypot' | 'too_fast';

interface Baited {
  /** The body without the fields of the traps. */
  readonly body: unknown;
  readonly sprung?: Trap;
}

function isObject(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

/** Without scripts the form cannot measure and sends nothing, or an empty field; then it is not judged. */
function tooFast(elapsed: unknown): boolean {
  return elapsed !== undefined && elapsed !== '' && !(Number(elapsed) >= FASTEST_READER_MS);
}

/**
 * Takes the fields of the traps out of a body and says whether one has sprung. Both fields may be missing. A page that
 * lies in a cache for days cannot tell when it was asked for, so there is no time in the form itself.
 *
 * @example springTraps({ vote: 'yes', website: 'https://spam.example' }).sprung // 'honeypot'
 */
export function springTraps(body: unknown): Baited {
  if (!isObject(body)) return { body };
  const { [HONEYPOT]: honey, [ELAPSED]: elapsed, ...rest } = body;
  if (honey !== undefined && honey !== '') return { body: rest, sprung: 'honeypot' };
  return tooFast(elapsed) ? { body: rest, sprung: 'too_fast' } : { body: rest };
}
