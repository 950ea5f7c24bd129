import { pageLocale, t } from '../../i18n/pageText';
import { Island } from '../../islands/Island';
import Widget from './island';
import styles from './styles.module.css';

/** Where the server sends a reader without scripts after the form: each is shown only when the address names it. */
const ANSWERS = [
  { fragment: 'feedback-saved', text: 'feedback.saved' },
  { fragment: 'feedback-cleaned', text: 'feedback.cleaned' },
  { fragment: 'feedback-error', text: 'feedback.notSaved' },
  { fragment: 'feedback-unavailable', text: 'feedback.notSaved' },
] as const;

interface Props {
  readonly page: string;
  readonly revision: string;
}

/** "Was this article helpful?" for one article in one revision; a plain HTML form where scripts are off. */
export function Feedback({ page, revision }: Props) {
  return (
    <section className={`${styles.feedback} screen-only`} aria-labelledby="feedback-title">
      <h2 id="feedback-title">{t('feedback.title')}</h2>
      {ANSWERS.map(({ fragment, text }) => (
        <p key={fragment} id={fragment} className={styles.answer}>
          {t(text)}
        </p>
      ))}
      <Island name="Feedback" Widget={Widget} props={{ page, revision, locale: pageLocale }} />
    </section>
  );
}
