import { type SyntheticEvent, useState } from 'react';
import { t } from '../../i18n/widgetText';
import { COMMENT_STATUSES, type CommentStatus, type ReportComment } from '../../report/types';
import { number } from './format';
import { setStatus } from './reportApi';
import styles from './styles.module.css';

interface Props {
  /** Those that are picked. */
  readonly comments: readonly ReportComment[];
  /** True when these are all that are shown. */
  readonly areAll: boolean;
  readonly token: string;
  readonly onChanged: (id: string, change: Pick<ReportComment, 'status' | 'fixedIn'>) => void;
  readonly onPickAll: (all: boolean) => void;
}

/** Gives several comments one status. Each is saved by itself, so one that a colleague has changed stays as it is. */
export function Many({ comments, areAll, token, onChanged, onPickAll }: Props) {
  const [said, say] = useState('');

  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const status = String(new FormData(event.currentTarget).get('status')) as CommentStatus;
    let kept = 0;
    for (const { id, status: before, fixedIn } of comments) {
      const { said: became } = await setStatus(token, id, { status }, { status: before, ...(fixedIn && { fixedIn }) });
      if (became === 'saved') onChanged(id, { status });
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
          {COMMENT_STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`report.comments.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={comments.length === 0}>
        {t('report.comments.many')}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}
