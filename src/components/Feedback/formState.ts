import { otherNeedsWord, type Vote } from '../../feedback';

/** How far the form is open, and where its reader clicked last. */
interface FormState {
  /** Reasons and comment are in sight. */
  readonly commenting: boolean;
  /** They were asked for; after a vote they come by themselves, and take no focus. */
  readonly openedByHand: boolean;
  readonly atSend: boolean;
}

export const CLOSED: FormState = { commenting: false, openedByHand: false, atSend: false };

/** The reader has asked for the rest of the form. */
export function openedByHand(before: FormState): FormState {
  return { ...before, commenting: true, openedByHand: true };
}

/** One of the two answers was clicked: it opens the rest, and is where the reader looks. */
export function atVotes(): FormState {
  return { commenting: true, openedByHand: false, atSend: false };
}

/** One of the buttons below the comment was clicked. */
export function atSend(before: FormState): FormState {
  return { ...before, atSend: true };
}

/** The answer to a click stands beside what was clicked: the form can be taller than the screen. */
export function notePlace({ commenting, atSend }: FormState, hasVoted: boolean): 'votes' | 'send' {
  return hasVoted && commenting && atSend ? 'send' : 'votes';
}

/** What a form that was sent is to do. `ask`: for the word that "something else" needs. */
type FormOrder =
  | { readonly kind: 'vote'; readonly vote: Vote; readonly website: string }
  | { readonly kind: 'tell' | 'ask'; readonly reasons: readonly string[]; readonly comment: string };

/** The order of a form; `pressed` is the value of the button that sent it, and the comment's own button carries none. */
export function orderOf(data: FormData, pressed: string): FormOrder {
  if (pressed === 'yes' || pressed === 'no') {
    return { kind: 'vote', vote: pressed, website: String(data.get('website') ?? '') };
  }
  const reasons = data.getAll('reasons').map(String);
  const comment = String(data.get('comment') ?? '');
  return { kind: otherNeedsWord(reasons, comment) ? 'ask' : 'tell', reasons, comment };
}
