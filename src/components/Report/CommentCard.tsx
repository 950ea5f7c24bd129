import { useRef, useState } from 'react';
import { LOCALES } from '../../i18n/locales';
import { t } from '../../i18n/widgetText';
import { type Member, mayDo, type ReportAnswer, type ReportComment } from '../../report/types';
import { causeText, dayText } from './format';
import { Edition } from './names';
import { deleteFeedback, type Handled } from './reportApi';
import { SaidLine } from './SaidLine';
import { StatusForm } from './StatusForm';
import styles from './styles.module.css';

interface Props {
  readonly comment: ReportComment;
  readonly you: Member;
  readonly editions: ReportAnswer['editions'];
  readonly token: string;
  readonly isPicked: boolean;
  /** Absent where there is nothing to pick from. */
  readonly onPick?: ((id: string, isPicked: boolean) => void) | undefined;
  readonly onChanged: (id: string, change: Handled) => void;
  readonly onDeleted: () => void;
}

/** One comment with what became of it; deleting asks once more, because it cannot be undone. */
export function CommentCard({ comment, you, editions, token, isPicked, onPick, onChanged, onDeleted }: Props) {
  const { id, day, page, locale, revision, vote, reasons, cause } = comment;
  const about = `about-${id}`;
  return (
    <li className={styles.card} data-comment={id}>
      <p className={styles.soft} id={about}>
        {dayText(day)} · <Edition page={page} locale={locale} revision={revision} /> · {t(`report.chart.${vote}`)}
        {cause && <> · {causeText(cause)}</>}
      </p>
      <blockquote lang={LOCALES.find((entry) => entry.id === locale)?.htmlLang}>{comment.comment}</blockquote>
      {comment.removed && <p className={styles.soft}>{t('report.comments.removed')}</p>}
      {reasons.length > 0 && (
        <ul className={styles.soft}>
          {reasons.map((reason) => (
            <li key={reason}>{t(`feedback.reason.${reason}`)}</li>
          ))}
        </ul>
      )}
      <div className={styles.handling}>
        {mayDo(you, 'write') ? (
          <StatusForm comment={comment} about={about} editions={editions} token={token} onChanged={onChanged} />
        ) : (
          <p className={styles.soft}>{t(`report.comments.${comment.status}`)}</p>
        )}
        <div className={styles.row}>
          {mayDo(you, 'write') && onPick && (
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={isPicked}
                aria-describedby={about}
                onChange={(event) => onPick(id, event.currentTarget.checked)}
              />{' '}
              {t('report.comments.pick')}
            </label>
          )}
          {mayDo(you, 'erase') && <Delete id={id} about={about} token={token} onDeleted={onDeleted} />}
        </div>
      </div>
      {comment.status === 'fixed' && mayDo(you, 'write') && <SaidLine page={page} about={about} />}
    </li>
  );
}

interface DeleteProps {
  readonly id: string;
  readonly about: string;
  readonly token: string;
  readonly onDeleted: () => void;
}

function Delete({ id, about, token, onDeleted }: DeleteProps) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLSpanElement>(null);

  /** The button that was pressed is gone then; what stands in its place gets the focus. */
  const ask = (open: boolean) => {
    setAsking(open);
    setTimeout(() => place.current?.querySelector<HTMLButtonElement>('[data-delete]')?.focus());
  };

  const remove = async () => {
    ask(false);
    if (await deleteFeedback(token, id)) onDeleted();
    else setFailed(true);
  };

  return (
    <span className={styles.row} ref={place}>
      {asking ? (
        <>
          <button type="button" className={styles.danger} data-delete aria-describedby={about} onClick={remove}>
            {t('report.comments.sure')}
          </button>
          <button type="button" onClick={() => ask(false)}>
            {t('report.comments.keep')}
          </button>
        </>
      ) : (
        <button
          type="button"
          data-delete
          id={`delete-${id}`}
          aria-labelledby={`delete-${id} ${about}`}
          onClick={() => ask(true)}
        >
          {t('report.comments.delete')}
        </button>
      )}
      <span role="alert">{failed && t('report.comments.failed')}</span>
    </span>
  );
}
