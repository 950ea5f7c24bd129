import type { SyntheticEvent } from 'react';
import { t } from '../../i18n/widgetText';
import { COMMENT_STATUSES, type ReportAnswer } from '../../report/types';
import { CommentCard } from './CommentCard';
import type { CommentQuery } from './query';
import styles from './styles.module.css';

interface Props {
  readonly comments: ReportAnswer['comments'];
  readonly chosen: CommentQuery;
  readonly token: string;
  readonly onSearch: (chosen: CommentQuery) => void;
  readonly onOlder: (cursor: string) => void;
}

/** What readers wrote, to be searched, judged and, where they ask for it, deleted. */
export function Comments({ comments: { items, next }, chosen, token, onSearch, onOlder }: Props) {
  const search = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch({ ...chosen, q: String(new FormData(event.currentTarget).get('q')).trim() });
  };

  return (
    <section aria-labelledby="report-comments">
      <h2 id="report-comments">{t('report.comments.title')}</h2>
      <form className={styles.row} onSubmit={search}>
        <label>
          {t('report.comments.search')}
          <input type="text" name="q" defaultValue={chosen.q} maxLength={100} />
        </label>
        <label>
          {t('report.comments.status')}
          <select
            value={chosen.status}
            onChange={(event) => onSearch({ ...chosen, status: event.currentTarget.value })}
          >
            <option value="">{t('report.comments.any')}</option>
            {COMMENT_STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`report.comments.${status}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t('report.choose.show')}</button>
      </form>
      {items.length === 0 && <p>{t('report.comments.none')}</p>}
      <ul className={styles.cards}>
        {items.map((comment) => (
          <CommentCard key={comment.id} comment={comment} token={token} />
        ))}
      </ul>
      {next && (
        <button type="button" onClick={() => onOlder(next)}>
          {t('report.comments.more')}
        </button>
      )}
    </section>
  );
}
