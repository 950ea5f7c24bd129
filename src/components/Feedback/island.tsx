import feedback from '@words/feedback.json';
import { type SyntheticEvent, useRef, useState } from 'react';
import { learn, t } from '../../i18n/widgetText';
import { otherNeedsWord, type Vote } from '../../validator/feedback';
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
  const form = useRef<HTMLFormElement>(null);

  const takeBackAndReturn = async () => {
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
      setCommenting(true);
      return void vote(choice, String(data.get('website') ?? ''));
    }
    const reasons = data.getAll('reasons').map(String);
    const comment = String(data.get('comment') ?? '');
    if (!otherNeedsWord(reasons, comment)) return void tell(reasons, comment);
    complain('other');
    form.current?.querySelector('textarea')?.focus();
  };

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
          <More votes={['yes', 'no']} problem="" deleteKey={deleteKey} />
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
      <p className={styles.note} role="status" data-note={note}>
        {note !== '' && t(`feedback.${note}`)}{' '}
        {note === 'cleanedSecret' && <a href={deleteKey}>{t('feedback.deleteKey')}</a>}
      </p>
      {ballot && (
        <>
          {commenting ? (
            <>
              <More votes={[ballot.vote]} problem={problem} deleteKey={deleteKey} />
              <button type="submit" className={styles.send}>
                {t('feedback.send')}
              </button>
            </>
          ) : (
            <button type="button" onClick={() => setCommenting(true)}>
              {t('feedback.more')}
            </button>
          )}{' '}
          <button type="button" onClick={takeBackAndReturn}>
            {t('feedback.takeBack')}
          </button>
        </>
      )}
    </form>
  );
}
