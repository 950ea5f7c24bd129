import { type SyntheticEvent, useState } from 'react';
import { t } from '../../i18n/widgetText';
import type { CommentStatus, ReportComment } from '../../report/types';
import { number } from './format';
import { type Handled, handledOf, setStatus } from './reportApi';
import { StatusOptions } from './StatusOptions';
import styles from './styles.module.css';

interface Props {
  /** Those that are picked. */
  readonly comments: readonly ReportComment[];
  /** True when these are all that are shown. */
  readonly areAll: boolean;
  readonly token: string;
  readonly onChanged: (id: string, change: Handled) => void;
  readonly onPickAll: (all: boolean) => void;
}

/** Gives several comments one status. Each is saved by itself, so one that a colleague has changed stays as it is. */
export function Many({ comments, areAll, token, onChanged, onPickAll }: Props) {
  const [said, say] = useState('');

  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const status = String(new FormData(event.currentTarget).get('status')) as CommentStatus;
    let kept = 0;
    for (const comment of comments) {
      const { said: became } = await setStatus(token, comment.id, { status }, handledOf(comment));
      if (became === 'saved') onChanged(comment.id, { status });
      else kept += 1;
    }
    onPickAll(false);
    say(kept === 0 ? t('report.comments.saved') : t('report.comments.notAll', { number: number(kept) }));
  };

  return (
    <form className={styles.row} aria-label={t('report.comments.many')} onSubmit={save}>
      <label className={styles.tick}>
        <input type="checkbox" checked={areAll} onChange={(event) => onPickAll(event.currentTarget.checked)} />{' '}
        {t('report.comments.all')}
      </label>
      <span>{t('report.comments.picked', { number: number(comments.length) })}</span>
      <label>
        {t('report.comments.status')}
        <select name="status">
          <StatusOptions />
        </select>
      </label>
      <button type="submit" disabled={comments.length === 0}>
        {t('report.comments.many')}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}
