import { useEffect, useRef, useState } from 'react';
import type { Vote } from '../../feedback';
import { type Ballot, keepBallot, recallBallot } from './ballot';
import { causeHere } from './causeHere';
import { loadCleaner } from './cleaner';
import {
  ballotAfter,
  begun,
  commented,
  complained,
  type Held,
  looked,
  lookedAcross,
  NOTHING,
  offered,
  type Problem,
  takenBack,
  takenOut,
  voted,
} from './feedbackState';
import { sendNow, watchOutbox } from './outbox/send';
import { OUTBOX_CHANGED, readOutbox } from './outbox/stored';
import { type Subject, type Wanted, waitingFor } from './outbox/unsent';
import { NOTHING_TOLD, toldAfter } from './told';

function heldFor(subject: Subject): Held {
  return { waiting: waitingFor(readOutbox(), subject), known: recallBallot(subject) };
}

/** The reader's side of a vote: what is stored, what to say, and the three things one can do. */
export function useFeedback(subject: Subject) {
  const [state, setState] = useState(NOTHING);
  const [awake, setAwake] = useState(false);
  const told = useRef(NOTHING_TOLD);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page view has one subject
  useEffect(() => {
    const lookWith = (step: typeof looked) => () => {
      const held = heldFor(subject);
      setState((before) => step(before, held));
    };
    const look = lookWith(looked);
    const lookAcross = lookWith(lookedAcross);
    // Awake is who can also clean a comment; a network that fails shows when there is one.
    const wake = () => setAwake(true);
    loadCleaner().then(wake, wake);
    look();
    watchOutbox();
    addEventListener(OUTBOX_CHANGED, look);
    addEventListener('storage', lookAcross);
    return () => {
      removeEventListener(OUTBOX_CHANGED, look);
      removeEventListener('storage', lookAcross);
    };
  }, []);

  const ownBallot = () => recallBallot(subject) ?? state.ballot;

  /** Keeps what is wanted, offers it to the server, and gives what became of both. */
  const tellServer = async (before: Ballot | undefined, said: Wanted | undefined) => {
    const waiting = waitingFor(readOutbox(), subject);
    const offer = offered(before, waiting, said, () => crypto.randomUUID());
    const { own, wanted, ballot } = offer;
    keepBallot(subject, ballot);
    setState(begun(offer));
    const unsent = { subject, ...own, ...(wanted && { wanted }), since: Date.now(), tries: 0, notBefore: 0 };
    const sent = await sendNow(unsent);
    return { sent, ballot: ballotAfter(sent, said?.vote, recallBallot(subject)) };
  };

  const vote = async (choice: Vote, website: string) => {
    const cause = causeHere();
    const elapsed = Math.round(performance.now());
    const said = { vote: choice, elapsed, ...(cause && { cause }), ...(website && { website }) };
    const { sent, ballot } = await tellServer(ownBallot(), said);
    setState((before) => voted(before, sent, ballot));
  };

  /** The comment as it is stored now where a part of it was taken out, else nothing. */
  const tell = async (reasons: readonly string[], comment: string): Promise<string | undefined> => {
    const own = ownBallot();
    if (!own) return;
    // At once: else the line that comes up beside the button would first repeat that the vote is saved.
    setState((before) => ({ ...before, note: 'saving' }));
    const clean = await loadCleaner().catch(() => undefined);
    if (!clean) return void setState((before) => ({ ...before, note: 'unavailable' }));
    const cleaned = clean(comment.trim());
    const { text, removed } = cleaned;
    told.current = toldAfter(told.current, reasons, text);
    const said = {
      ...(told.current.reasons && { reasons }),
      ...(told.current.comment && { comment: text }),
      vote: own.vote,
    };
    const { sent, ballot } = await tellServer(own, said);
    setState((before) => commented(before, sent, ballot, cleaned));
    return takenOut(removed, sent).length > 0 ? text : undefined;
  };

  const takeBack = async () => {
    const own = ownBallot();
    if (!own) return;
    const { sent, ballot } = await tellServer(own, undefined);
    told.current = NOTHING_TOLD;
    setState((before) => takenBack(before, sent, ballot));
  };

  const complain = (problem: Problem) => setState((before) => complained(before, problem));

  return { ...state, complain, awake, vote, tell, takeBack };
}
