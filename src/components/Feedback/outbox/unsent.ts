import type { Vote } from '../../../feedback';

export interface Subject {
  readonly page: string;
  readonly locale: string;
  readonly revision: string;
}

/** What a reader wants the server to have. The comment is redacted before it gets here. */
export interface Wanted {
  readonly vote: Vote;
  readonly reasons?: readonly string[];
  readonly comment?: string;
  /** The cause that the page had led to when the reader answered. */
  readonly cause?: string;
  /** Milliseconds from the start of the page to the answer: robots are faster than readers. */
  readonly elapsed?: number;
  /** What somebody wrote into the field that readers do not see. */
  readonly website?: string;
}

/** An answer on its way to the server, or the wish to take one back. */
export interface Unsent {
  readonly subject: Subject;
  readonly id: string;
  /** Known once the server has answered for this id. */
  readonly token?: string;
  /** None: the answer is taken back. */
  readonly wanted?: Wanted;
  /** When the reader spoke last, in milliseconds since 1970; an answer is not sent weeks after it was meant. */
  readonly since: number;
  readonly tries: number;
  readonly notBefore: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** Said on the privacy page. */
export const KEPT_ON_DEVICE_DAYS = 14;

/** As many as one person answers; the oldest gives way. */
const MOST = 20;

const FIRST_PAUSE = 15_000;
const LONGEST_PAUSE = 5 * 60 * 1000;

/** One text for one article in one revision. */
export function subjectKey({ page, locale, revision }: Subject): string {
  return `${locale}${page}${revision}`;
}

/** What is still worth sending: nothing older than {@link KEPT_ON_DEVICE_DAYS}, and nothing from a clock set back. */
export function fresh(list: readonly Unsent[], now: number): readonly Unsent[] {
  return list.filter(({ since }) => since <= now + DAY && now - since < KEPT_ON_DEVICE_DAYS * DAY).slice(-MOST);
}

/** The answer to a subject, if one is waiting. */
export function waitingFor(list: readonly Unsent[], subject: Subject): Unsent | undefined {
  return list.find((unsent) => subjectKey(unsent.subject) === subjectKey(subject));
}

/** The list without what waits for a subject. */
export function without(list: readonly Unsent[], subject: Subject): readonly Unsent[] {
  return list.filter((unsent) => subjectKey(unsent.subject) !== subjectKey(subject));
}

/** The list with this as the only thing that waits for its subject. */
export function put(list: readonly Unsent[], unsent: Unsent): readonly Unsent[] {
  return [...without(list, unsent.subject), unsent];
}

/**
 * What is wanted after a reader said more: a new answer drops the reasons for the old one and keeps the comment, as the
 * server does; a comment leaves the reasons alone.
 *
 * @example merged({ vote: 'yes', reasons: ['clear'] }, { vote: 'no' }) // { vote: 'no' }
 */
export function merged(before: Wanted | undefined, said: Wanted): Wanted {
  if (!before) return said;
  const { reasons, ...rest } = before;
  return { ...(before.vote === said.vote ? before : rest), ...said };
}

/** The same after it could not be delivered: each pause is twice the one before, up to five minutes. */
export function postponed(unsent: Unsent, now: number): Unsent {
  const pause = Math.min(FIRST_PAUSE * 2 ** unsent.tries, LONGEST_PAUSE);
  return { ...unsent, tries: unsent.tries + 1, notBefore: now + pause };
}
