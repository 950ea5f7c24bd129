import type { Vote } from '../../feedback';
import { holdsSecret, type Removed } from '../../secrets/marks';
import type { Ballot } from './ballot';
import type { Delivery } from './outbox/deliver';
import { merged, type Unsent, type Wanted } from './outbox/unsent';

/** The line under the form: key of `feedback.*`, or '' for silence. */
export type Note =
  | ''
  | 'saving'
  | 'saved'
  | 'savedMore'
  | 'takenBack'
  | 'takenBackLater'
  | 'cleaned'
  | 'cleanedSecret'
  | 'unsent'
  | 'unavailable'
  | 'invalid';

/** The lines that say that an answer is stored. */
const SAVED: readonly Note[] = ['saved', 'savedMore', 'cleaned', 'cleanedSecret'];

/** What is wrong with the reasons and the comment, said beside the comment: key of `feedback.problem.*`. */
export type Problem = '' | 'other' | 'comment';

/** What the form knows of its reader's answer, and what it says of it. */
export interface FeedbackState {
  readonly ballot: Ballot | undefined;
  readonly note: Note;
  readonly problem: Problem;
}

export const NOTHING: FeedbackState = { ballot: undefined, note: '', problem: '' };

/** What became of an offer; `kept` says that the browser holds what did not reach the server. */
export type Sent = Delivery & { readonly kept: boolean };

/** What this browser holds of an answer: what waits to be sent, and the ballot it remembers. */
export interface Held {
  readonly waiting: Unsent | undefined;
  readonly known: Ballot | undefined;
}

/** Any line but these is the answer to the reader's own click, and stays. */
function noteAfter(before: Note, { waiting, known }: Held): Note {
  if (waiting && before === '') return waiting.wanted ? 'unsent' : 'takenBackLater';
  if (waiting) return before;
  if (before === 'takenBackLater') return 'takenBack';
  if (before === 'unsent') return known ? 'saved' : 'invalid';
  return before;
}

/** The page was opened, or the network or another tab has settled what was waiting, without a click here. */
export function looked(before: FeedbackState, held: Held): FeedbackState {
  // An answer that the server never had, and that nobody sends any more, is none.
  const ballot = held.known?.token || held.waiting ? held.known : undefined;
  return { ...before, ballot, note: noteAfter(before.note, held) };
}

/** The same after another tab wrote: only it can have taken back what this one says is saved. */
export function lookedAcross(before: FeedbackState, held: Held): FeedbackState {
  const after = looked(before, held);
  return !held.known && SAVED.includes(after.note) ? { ...after, note: 'takenBack' } : after;
}

/** What the reader's next word is about, what the server shall have, and what this browser remembers of it meanwhile. */
interface Offer {
  readonly own: { readonly id: string; readonly token?: string };
  /** None: the answer is taken back, and nothing of it is remembered. */
  readonly wanted?: Wanted;
  readonly ballot?: Ballot;
}

/** The offer that follows from what the reader says; `said` is undefined when the answer is taken back. */
export function offered(
  before: Ballot | undefined,
  waiting: Unsent | undefined,
  said: Wanted | undefined,
  newId: () => string,
): Offer {
  // Whoever votes again while the old answer still waits to be deleted means that answer.
  const { id = newId(), token } = before ?? waiting ?? {};
  const own = { id, ...(token && { token }) };
  return said ? { own, wanted: merged(waiting?.wanted, said), ballot: { ...own, vote: said.vote } } : { own };
}

/** The offer is on its way. */
export function begun({ ballot }: Offer): FeedbackState {
  return { ballot, note: 'saving', problem: '' };
}

/** The ballot after the offer was settled; without storage a stored answer is remembered by this page alone. */
export function ballotAfter(sent: Sent, vote: Vote | undefined, known: Ballot | undefined): Ballot | undefined {
  return known ?? (sent.state === 'stored' && vote ? { id: sent.id, token: sent.token, vote } : undefined);
}

function unreached({ kept }: Sent): Note {
  return kept ? 'unsent' : 'unavailable';
}

/** A vote was settled. */
export function voted(before: FeedbackState, sent: Sent, ballot: Ballot | undefined): FeedbackState {
  if (sent.state === 'unreached') return { ...before, ballot, note: unreached(sent) };
  return { ...before, ballot, note: sent.state === 'stored' ? 'saved' : 'invalid' };
}

/** What was taken out of a comment, here and by the server. */
export function takenOut(here: readonly Removed[], sent: Sent): readonly Removed[] {
  return sent.state === 'stored' ? [...here, ...sent.removed] : [];
}

/** Reasons and a comment were settled; `here` names what was taken out of `text` before it was sent. */
export function commented(
  before: FeedbackState,
  sent: Sent,
  ballot: Ballot | undefined,
  { text, removed }: { readonly text: string; readonly removed: readonly Removed[] },
): FeedbackState {
  if (sent.state === 'unreached') return { ...before, ballot, note: unreached(sent) };
  if (sent.state !== 'stored') {
    const isComment = sent.state === 'refused' && sent.field === 'comment';
    return { ballot, note: 'invalid', problem: isComment ? 'comment' : '' };
  }
  const out = takenOut(removed, sent);
  if (out.length === 0) return { ...before, ballot, note: text === '' ? 'saved' : 'savedMore' };
  return { ...before, ballot, note: holdsSecret(out) ? 'cleanedSecret' : 'cleaned' };
}

/** The wish to take the answer back was settled. */
export function takenBack(before: FeedbackState, sent: Sent, ballot: Ballot | undefined): FeedbackState {
  if (sent.state === 'taken_back') return { ...before, ballot, note: 'takenBack' };
  return { ...before, ballot, note: sent.state === 'unreached' && sent.kept ? 'takenBackLater' : 'unavailable' };
}

/** Something is wrong with what was typed, or is put right; the same word again changes nothing. */
export function complained(before: FeedbackState, problem: Problem): FeedbackState {
  return before.problem === problem ? before : { ...before, problem };
}
