import { type SyntheticEvent, useRef, useState } from 'react';
import { t } from '../../i18n/widgetText';
import { COMMENT_STATUSES, type ReportAnswer, type ReportComment } from '../../report/types';
import { CommentCard } from './CommentCard';
import type { CommentQuery } from './query';
import styles from './styles.module.css';

interface Props {
  readonly comments: ReportAnswer['comments'];
  readonly chosen: CommentQuery;
  readonly token: string;
  readonly onSearch: (chosen: CommentQuery) => void;
  readonly onOlder: (cursor: string) => void;
  readonly onChanged: (id: string, change: Pick<ReportComment, 'status' | 'fixedIn'>) => void;
  /** A comment is gone, and its vote with it: every figure has to be asked for anew. */
  readonly onDeleted: () => void;
}

/** What readers wrote, to be searched, judged and, where they ask for it, deleted. */
export function Comments({ comments, chosen, token, onSearch, onOlder, onChanged, onDeleted }: Props) {
  const { items, next } = comments;
  const [deleted, setDeleted] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);

  const forget = () => {
    setDeleted(true);
    // The button that was pressed is about to go.
    title.current?.focus();
    onDeleted();
  };

  /** Both choices as they stand in the form: a word that was typed counts too when the status is chosen. */
  const search = (form: HTMLFormElement) => {
    const data = new FormData(form);
    onSearch({ q: String(data.get('q')).trim(), status: String(data.get('status')) });
  };

  const searchOnEnter = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    search(event.currentTarget);
  };

  return (
    <section aria-labelledby="report-comments">
      <h2 id="report-comments" ref={title} tabIndex={-1}>
        {t('report.comments.title')}
      </h2>
      <p role="status">{deleted && t('report.comments.deleted')}</p>
      <form className={styles.row} onSubmit={searchOnEnter}>
        <label>
          {t('report.comments.search')}
          <input type="text" name="q" defaultValue={chosen.q} maxLength={100} />
        </label>
        <label>
          {t('report.comments.status')}
          <select name="status" value={chosen.status} onChange={({ currentTarget: { form } }) => form && search(form)}>
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
          <CommentCard key={comment.id} comment={comment} token={token} onChanged={onChanged} onDeleted={forget} />
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
