import { t } from '../../i18n/widgetText';
import type { Note } from './feedbackState';
import styles from './styles.module.css';

interface Props {
  /** Undefined where the note stands in the form's other place: the line is there to be filled, and empty. */
  readonly note: Note | undefined;
  readonly deleteKey: string;
}

/** The line that answers a click, with the way to delete a key that was not safe in a comment. */
export function NoteLine({ note, deleteKey }: Props) {
  return (
    <p className={styles.note} role="status" data-note={note}>
      {note !== undefined && note !== '' && t(`feedback.${note}`)}{' '}
      {note === 'cleanedSecret' && <a href={deleteKey}>{t('feedback.deleteKey')}</a>}
    </p>
  );
}
