import feedback from '@words/feedback.json';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { learn, t } from '../../i18n/widgetText';
import { atSend, atVotes, CLOSED, notePlace, openedByHand, orderOf } from './formState';
import { More } from './More';
import { NoteLine } from './NoteLine';
import type { Subject } from './outbox/unsent';
import styles from './styles.module.css';
import { useFeedback } from './useFeedback';

learn(feedback);

/**
 * The value of the button that submitted the form.
 * React wraps the browser's event, Preact hands it over as it is.
 */
function pressedIn(event: SyntheticEvent<HTMLFormElement, SubmitEvent>): string {
  const { submitter } = event.nativeEvent ?? (event as unknown as SubmitEvent);
  return submitter instanceof HTMLButtonElement ? submitter.value : '';
}

interface Props {
  readonly subject: Subject;
  readonly deleteKey: string;
}

export default function Feedback({ subject, deleteKey }: Props) {
  const { ballot, note, problem, complain, awake, vote, tell, takeBack } = useFeedback(subject);
  const [shown, setShown] = useState(CLOSED);
  const { commenting } = shown;
  const form = useRef<HTMLFormElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that opened the rest of the form is gone then
  useEffect(() => {
    if (shown.openedByHand) form.current?.querySelector<HTMLInputElement>('input[name=reasons]')?.focus();
  }, [commenting]);

  /** Where something was taken out, the box then holds what is stored, and no secret any more. */
  const tellAndClean = async (reasons: readonly string[], comment: string) => {
    setShown(atSend);
    const stored = await tell(reasons, comment);
    const box = form.current?.querySelector('textarea');
    // What was typed while the answer was on its way is the reader's next word.
    if (stored === undefined || box?.value !== comment) return;
    box.value = stored;
    // The preview follows the box.
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const takeBackAndReturn = async () => {
    setShown(atSend);
    await takeBack();
    // The button that was pressed is gone; without this the focus would fall back to the top of the page.
    form.current?.querySelector<HTMLButtonElement>('button[name=vote]')?.focus();
  };

  const submit = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    // Without a secure context there are no random ids; the browser then sends the form as it is.
    if (!crypto.randomUUID) return;
    event.preventDefault();
    const order = orderOf(new FormData(event.currentTarget), pressedIn(event));
    if (order.kind === 'vote') {
      setShown(atVotes());
      return void vote(order.vote, order.website);
    }
    if (order.kind === 'tell') return void tellAndClean(order.reasons, order.comment);
    complain('other');
    form.current?.querySelector('textarea')?.focus();
  };

  const place = notePlace(shown, ballot !== undefined);

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
      <NoteLine note={place === 'votes' ? note : undefined} deleteKey={deleteKey} />
      {ballot && (
        <>
          {commenting && <More votes={[ballot.vote]} problem={problem} deleteKey={deleteKey} />}
          <div className={styles.buttons}>
            {commenting ? (
              <button type="submit" className={styles.send}>
                {t('feedback.send')}
              </button>
            ) : (
              <button type="button" onClick={() => setShown(openedByHand)}>
                {t('feedback.more')}
              </button>
            )}
            <button type="button" onClick={takeBackAndReturn}>
              {t('feedback.takeBack')}
            </button>
          </div>
          {commenting && <NoteLine note={place === 'send' ? note : undefined} deleteKey={deleteKey} />}
        </>
      )}
    </form>
  );
}
