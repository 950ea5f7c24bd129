import { useEffect, useRef, useState } from 'react';
import type { Vote } from '../../feedback';
import { holdsSecret } from '../../secrets/marks';
import { type Ballot, keepBallot, recallBallot } from './ballot';
import { causeHere } from './causeHere';
import { loadCleaner } from './cleaner';
import { sendNow, watchOutbox } from './outbox/send';
import { OUTBOX_CHANGED, readOutbox } from './outbox/stored';
import { merged, type Subject, type Unsent, type Wanted, waitingFor } from './outbox/unsent';
import { NOTHING_TOLD, toldAfter } from './told';

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

/**
 * The line after the outbox changed without a click here: another tab, or the network, has settled what was waiting.
 * Any other line is the answer to the reader's own click, and stays.
 */
function noteAfter(before: Note, waiting: Unsent | undefined, known: Ballot | undefined): Note {
  if (waiting && before === '') return waiting.wanted ? 'unsent' : 'takenBackLater';
  if (waiting) return before;
  if (before === 'takenBackLater') return 'takenBack';
  if (before === 'unsent') return known ? 'saved' : 'invalid';
  return before;
}

/** The reader's side of a vote: what is stored, what to say, and the three things one can do. */
export function useFeedback(subject: Subject) {
  const [ballot, setBallot] = useState<Ballot | undefined>(undefined);
  const [note, setNote] = useState<Note>('');
  const [problem, setProblem] = useState<Problem>('');
  const [awake, setAwake] = useState(false);
  const told = useRef(NOTHING_TOLD);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page view has one subject
  useEffect(() => {
    const look = () => {
      const waiting = waitingFor(readOutbox(), subject);
      const known = recallBallot(subject);
      // An answer that the server never had, and that nobody sends any more, is none.
      setBallot(known?.token || waiting ? known : undefined);
      setNote((before) => noteAfter(before, waiting, known));
    };
    // Awake is who can also clean a comment; a network that fails shows when there is one.
    const wake = () => setAwake(true);
    loadCleaner().then(wake, wake);
    look();
    watchOutbox();
    addEventListener(OUTBOX_CHANGED, look);
    const lookAcross = () => {
      look();
      // Only another tab can have taken back what this one says is saved.
      if (!recallBallot(subject)) setNote((before) => (SAVED.includes(before) ? 'takenBack' : before));
    };
    addEventListener('storage', lookAcross);
    return () => {
      removeEventListener(OUTBOX_CHANGED, look);
      removeEventListener('storage', lookAcross);
    };
  }, []);

  /** Keeps what is wanted, offers it to the server, and says what became of it. */
  const tellServer = async (before: Ballot | undefined, said: Wanted | undefined) => {
    setProblem('');
    setNote('saving');
    const waiting = waitingFor(readOutbox(), subject);
    // Whoever votes again while the old answer still waits to be deleted means that answer.
    const { id = crypto.randomUUID(), token } = before ?? waiting ?? {};
    const own = { id, ...(token && { token }) };
    const wanted = said && merged(waiting?.wanted, said);
    const ballotNow = said && { ...own, vote: said.vote };
    keepBallot(subject, ballotNow);
    setBallot(ballotNow);
    const sent = await sendNow({
      subject,
      ...own,
      ...(wanted && { wanted }),
      since: Date.now(),
      tries: 0,
      notBefore: 0,
    });
    const known = recallBallot(subject);
    setBallot(sent.state === 'stored' && said ? (known ?? { id: sent.id, token: sent.token, vote: said.vote }) : known);
    return sent;
  };

  const vote = async (choice: Vote, website: string) => {
    const cause = causeHere();
    const elapsed = Math.round(performance.now());
    const said = { vote: choice, elapsed, ...(cause && { cause }), ...(website && { website }) };
    const sent = await tellServer(recallBallot(subject) ?? ballot, said);
    if (sent.state === 'stored') setNote('saved');
    else if (sent.state === 'unreached') setNote(sent.kept ? 'unsent' : 'unavailable');
    else setNote('invalid');
  };

  /** The comment as it is stored now where a part of it was taken out, else nothing. */
  const tell = async (reasons: readonly string[], comment: string): Promise<string | undefined> => {
    const own = recallBallot(subject) ?? ballot;
    if (!own) return;
    const clean = await loadCleaner().catch(() => undefined);
    if (!clean) return void setNote('unavailable');
    const { text, removed } = clean(comment.trim());
    told.current = toldAfter(told.current, reasons, text);
    const said = {
      ...(told.current.reasons && { reasons }),
      ...(told.current.comment && { comment: text }),
      vote: own.vote,
    };
    const sent = await tellServer(own, said);
    if (sent.state === 'unreached') return void setNote(sent.kept ? 'unsent' : 'unavailable');
    if (sent.state !== 'stored') {
      setProblem(sent.state === 'refused' && sent.field === 'comment' ? 'comment' : '');
      return void setNote('invalid');
    }
    const out = [...removed, ...sent.removed];
    if (out.length === 0) return void setNote(text === '' ? 'saved' : 'savedMore');
    setNote(holdsSecret(out) ? 'cleanedSecret' : 'cleaned');
    return text;
  };

  const takeBack = async () => {
    const own = recallBallot(subject) ?? ballot;
    if (!own) return;
    const sent = await tellServer(own, undefined);
    told.current = NOTHING_TOLD;
    if (sent.state === 'taken_back') return setNote('takenBack');
    setNote(sent.state === 'unreached' && sent.kept ? 'takenBackLater' : 'unavailable');
  };

  return { ballot, note, problem, complain: setProblem, awake, vote, tell, takeBack };
}
