import feedback from '@words/feedback.json';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { otherNeedsWord, type Vote } from '../../feedback';
import { learn, t } from '../../i18n/widgetText';
import { More } from './More';
import type { Subject } from './outbox/unsent';
import styles from './styles.module.css';
import { useFeedback } from './useFeedback';

learn(feedback);

/**
 * The vote of the button that submitted the form; the comment's own button carries none.
 * React wraps the browser's event, Preact hands it over as it is.
 */
function submittedVote(event: SyntheticEvent<HTMLFormElement, SubmitEvent>): Vote | undefined {
  const { submitter } = event.nativeEvent ?? (event as unknown as SubmitEvent);
  const value = submitter instanceof HTMLButtonElement ? submitter.value : '';
  return value === 'yes' || value === 'no' ? value : undefined;
}

interface Props {
  readonly subject: Subject;
  readonly deleteKey: string;
}

export default function Feedback({ subject, deleteKey }: Props) {
  const { ballot, note, problem, complain, awake, vote, tell, takeBack } = useFeedback(subject);
  const [commenting, setCommenting] = useState(false);
  // The answer to a click stands beside what was clicked: the form can be taller than the screen.
  const [atSend, setAtSend] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const openedByHand = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that opened the rest of the form is gone then
  useEffect(() => {
    if (openedByHand.current) form.current?.querySelector<HTMLInputElement>('input[name=reasons]')?.focus();
  }, [commenting]);

  const openMore = () => {
    openedByHand.current = true;
    setCommenting(true);
  };

  /** Where something was taken out, the box then holds what is stored, and no secret any more. */
  const tellAndClean = async (reasons: readonly string[], comment: string) => {
    setAtSend(true);
    const stored = await tell(reasons, comment);
    const box = form.current?.querySelector('textarea');
    // What was typed while the answer was on its way is the reader's next word.
    if (stored === undefined || box?.value !== comment) return;
    box.value = stored;
    // The preview follows the box.
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const takeBackAndReturn = async () => {
    setAtSend(true);
    await takeBack();
    // The button that was pressed is gone; without this the focus would fall back to the top of the page.
    form.current?.querySelector<HTMLButtonElement>('button[name=vote]')?.focus();
  };

  const submit = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    // Without a secure context there are no random ids; the browser then sends the form as it is.
    if (!crypto.randomUUID) return;
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const choice = submittedVote(event);
    if (choice) {
      openedByHand.current = false;
      setCommenting(true);
      setAtSend(false);
      return void vote(choice, String(data.get('website') ?? ''));
    }
    const reasons = data.getAll('reasons').map(String);
    const comment = String(data.get('comment') ?? '');
    if (!otherNeedsWord(reasons, comment)) return void tellAndClean(reasons, comment);
    complain('other');
    form.current?.querySelector('textarea')?.focus();
  };

  const notePlace = ballot && commenting && atSend ? 'send' : 'votes';
  const noteAt = (place: typeof notePlace) => (
    <p className={styles.note} role="status" data-note={place === notePlace ? note : undefined}>
      {place === notePlace && note !== '' && t(`feedback.${note}`)}{' '}
      {place === notePlace && note === 'cleanedSecret' && <a href={deleteKey}>{t('feedback.deleteKey')}</a>}
    </p>
  );

  return (
    <form ref={form} method="post" action="/api/feedback" onSubmit={submit} onInput={() => complain('')}>
      {Object.entries(subject).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="visually-hidden" aria-hidden="true">
        <label htmlFor="feedback-website">{t('feedback.empty')}</label>
        <input type="text" id="feedback-website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      {!awake && (
        <div className={styles.withoutScripts}>
          <More votes={['yes', 'no']} problem="" deleteKey={deleteKey} withoutScripts />
        </div>
      )}
      <div className={styles.votes}>
        {(['yes', 'no'] as const).map((choice) => (
          <button
            type="submit"
            key={choice}
            name="vote"
            value={choice}
            aria-pressed={awake ? ballot?.vote === choice : undefined}
          >
            {t(`feedback.${choice}`)}
          </button>
        ))}
      </div>
      {noteAt('votes')}
      {ballot && (
        <>
          {commenting && <More votes={[ballot.vote]} problem={problem} deleteKey={deleteKey} />}
          <div className={styles.buttons}>
            {commenting ? (
              <button type="submit" className={styles.send}>
                {t('feedback.send')}
              </button>
            ) : (
              <button type="button" onClick={openMore}>
                {t('feedback.more')}
              </button>
            )}
            <button type="button" onClick={takeBackAndReturn}>
              {t('feedback.takeBack')}
            </button>
          </div>
          {commenting && noteAt('send')}
        </>
      )}
    </form>
  );
}
