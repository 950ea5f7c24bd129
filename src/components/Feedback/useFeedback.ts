import { useEffect, useRef, useState } from 'react';
import { redact } from '../../validator/feedback';
import { type Ballot, keepBallot, recallBallot, type Subject, type Vote, visitorId } from './ballot';
import { deleteVote, patchVote, postVote } from './client';

/** The line under the form: key of `feedback.*`, or '' for silence. */
export type Note = '' | 'saving' | 'saved' | 'savedMore' | 'takenBack' | 'cleaned' | 'unavailable' | 'invalid';

/** The reader's side of a vote: what is stored, what to say, and the three things one can do. */
export function useFeedback(subject: Subject) {
  const [ballot, setBallot] = useState<Ballot | undefined>(undefined);
  const [note, setNote] = useState<Note>('');
  const [awake, setAwake] = useState(false);
  // One id per page view: if an answer got lost on the way, sending it again makes no second vote.
  const id = useRef('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page view has one subject
  useEffect(() => {
    setAwake(true);
    setBallot(recallBallot(subject));
  }, []);

  const keep = (next: Ballot | undefined) => {
    keepBallot(subject, next);
    setBallot(next);
  };

  const vote = async (choice: Vote) => {
    setNote('saving');
    if (ballot) {
      const sent = await patchVote(ballot, { vote: choice });
      if (sent.ok) {
        keep({ ...ballot, vote: choice });
        return setNote('saved');
      }
      if (sent.reason !== 'gone') return setNote(sent.reason);
      // The server no longer knows this answer: count it as a new one.
      keep(undefined);
    }
    id.current ||= crypto.randomUUID();
    const sent = await postVote(subject, id.current, visitorId(), choice);
    if (sent.ok) keep({ ...sent.answer, vote: choice });
    setNote(sent.ok ? 'saved' : sent.reason === 'gone' ? 'invalid' : sent.reason);
  };

  const tell = async (reasons: string[], comment: string) => {
    if (!ballot) return;
    setNote('saving');
    const cleaned = redact(comment);
    const sent = await patchVote(ballot, { reasons, comment: cleaned.text });
    if (!sent.ok) return setNote(sent.reason === 'gone' ? 'invalid' : sent.reason);
    setNote(cleaned.removed.length > 0 || sent.answer.removed?.length ? 'cleaned' : 'savedMore');
  };

  const takeBack = async () => {
    if (!ballot) return;
    setNote('saving');
    const sent = await deleteVote(ballot);
    if (!sent.ok && sent.reason !== 'gone') return setNote(sent.reason);
    keep(undefined);
    id.current = '';
    setNote('takenBack');
  };

  return { ballot, note, awake, vote, tell, takeBack };
}
