import { useEffect, useRef, useState } from 'react';
import { redact } from '../../validator/feedback';
import type { Sent } from '../ownApi/request';
import { type Ballot, keepBallot, recallBallot, type Subject, type Vote, visitorId } from './ballot';
import { deleteVote, patchVote, postVote } from './client';

/** The line under the form: key of `feedback.*`, or '' for silence. */
export type Note = '' | 'saving' | 'saved' | 'savedMore' | 'takenBack' | 'cleaned' | 'unavailable' | 'invalid';

type Failure = Extract<Sent<never>, { ok: false }>;

/** What to say of a request that was not accepted; what is "gone" even after a second vote is a fault of ours. */
function noteOf({ reason }: Failure): Note {
  return reason === 'gone' ? 'unavailable' : reason;
}

/** The reader's side of a vote: what is stored, what to say, and the three things one can do. */
export function useFeedback(subject: Subject) {
  const [ballot, setBallot] = useState<Ballot | undefined>(undefined);
  const [note, setNote] = useState<Note>('');
  const [awake, setAwake] = useState(false);
  // One id per page view: if an answer got lost on the way, sending it again makes no second vote.
  const id = useRef('');
  const visitor = useRef('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page view has one subject
  useEffect(() => {
    setAwake(true);
    setBallot(recallBallot(subject));
  }, []);

  const keep = (next: Ballot | undefined) => {
    keepBallot(subject, next);
    setBallot(next);
  };

  /** Stores a new vote and remembers how to change it. */
  const cast = async (choice: Vote): Promise<Sent<Ballot>> => {
    id.current ||= crypto.randomUUID();
    visitor.current ||= visitorId();
    const sent = await postVote(subject, id.current, visitor.current, choice);
    if (!sent.ok) return sent;
    const next = { ...sent.answer, vote: choice };
    keep(next);
    return { ok: true, answer: next };
  };

  /** Changes the stored vote; one that the server no longer knows is cast anew first. */
  const change = async (known: Ballot, what: Parameters<typeof patchVote>[1]) => {
    const sent = await patchVote(known, what);
    if (sent.ok && what.vote) keep({ ...known, vote: what.vote });
    if (sent.ok || sent.reason !== 'gone') return sent;
    id.current = '';
    const anew = await cast(what.vote ?? known.vote);
    return anew.ok ? patchVote(anew.answer, what) : anew;
  };

  const vote = async (choice: Vote) => {
    setNote('saving');
    const sent = ballot ? await change(ballot, { vote: choice }) : await cast(choice);
    setNote(sent.ok ? 'saved' : noteOf(sent));
  };

  const tell = async (reasons: string[], comment: string) => {
    if (!ballot) return;
    setNote('saving');
    const cleaned = redact(comment.trim());
    // An empty box says nothing; it must not wipe a comment that was sent before.
    const sent = await change(ballot, {
      ...(reasons.length > 0 && { reasons }),
      ...(cleaned.text !== '' && { comment: cleaned.text }),
      vote: ballot.vote,
    });
    if (!sent.ok) return setNote(noteOf(sent));
    if (cleaned.removed.length > 0 || sent.answer.removed?.length) return setNote('cleaned');
    setNote(cleaned.text === '' ? 'saved' : 'savedMore');
  };

  const takeBack = async () => {
    if (!ballot) return;
    setNote('saving');
    const sent = await deleteVote(ballot);
    if (!sent.ok && sent.reason !== 'gone') return setNote(noteOf(sent));
    keep(undefined);
    id.current = '';
    setNote('takenBack');
  };

  return { ballot, note, awake, vote, tell, takeBack };
}
