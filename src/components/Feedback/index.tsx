import { COMMENT_MAX } from '../../feedback';
import { localePath } from '../../i18n/locales';
import { pageLocale, t } from '../../i18n/pageText';
import { Island } from '../Island';
import Widget from './island';
import styles from './styles.module.css';

const DELETE_KEY = localePath(pageLocale, '/new-key/#before');

/** Where the server sends a reader without scripts after the form: each is shown only when the address names it. */
const ANSWERS = [
  { fragment: 'feedback-saved', text: t('feedback.saved') },
  { fragment: 'feedback-cleaned', text: t('feedback.cleaned') },
  { fragment: 'feedback-cleaned-secret', text: t('feedback.cleanedSecret'), deleteKey: true },
  { fragment: 'feedback-error', text: t('feedback.notSaved') },
  { fragment: 'feedback-error-other', text: t('feedback.notSaved'), problem: t('feedback.problem.other') },
  {
    fragment: 'feedback-error-comment',
    text: t('feedback.notSaved'),
    problem: t('feedback.problem.comment', { max: COMMENT_MAX }),
  },
  { fragment: 'feedback-unavailable', text: t('feedback.notSaved') },
] as const satisfies readonly { fragment: string; text: string; problem?: string; deleteKey?: boolean }[];

interface Props {
  readonly page: string;
  readonly revision: string;
}

/** "Was this article helpful?" for one article in one revision; a plain HTML form where scripts are off. */
export function Feedback({ page, revision }: Props) {
  return (
    <section className={`${styles.feedback} screen-only`} aria-labelledby="feedback-title">
      <h2 id="feedback-title">{t('feedback.title')}</h2>
      {ANSWERS.map((answer) => (
        <p key={answer.fragment} id={answer.fragment} className={styles.answer}>
          {'problem' in answer && <b>{answer.problem}</b>} {answer.text}{' '}
          {'deleteKey' in answer && <a href={DELETE_KEY}>{t('feedback.deleteKey')}</a>}
        </p>
      ))}
      <Island
        name="Feedback"
        Widget={Widget}
        props={{ subject: { page, locale: pageLocale, revision }, deleteKey: DELETE_KEY }}
      />
      <p className={styles.small}>
        {t('feedback.notSupport')}{' '}
        <a href={localePath(pageLocale, '/auth-invalid/#still-there')}>{t('feedback.toSupport')}</a>{' '}
        <a href={localePath(pageLocale, '/privacy/#feedback-data')}>{t('feedback.keepsAll')}</a>
      </p>
    </section>
  );
}
