import { type SyntheticEvent, useRef, useState } from 'react';
import { LOCALES } from '../../i18n/locales';
import { t } from '../../i18n/widgetText';
import { COMMENT_STATUSES, type CommentStatus, type ReportComment } from '../../report/types';
import { causeText, dayText } from './format';
import { Edition } from './names';
import { deleteFeedback, setStatus } from './reportApi';
import styles from './styles.module.css';

interface Props {
  readonly comment: ReportComment;
  readonly token: string;
  readonly onChanged: (id: string, change: Pick<ReportComment, 'status' | 'fixedIn'>) => void;
  readonly onDeleted: () => void;
}

/** One comment with its status; deleting asks once more, because it cannot be undone. */
export function CommentCard({ comment, token, onChanged, onDeleted }: Props) {
  const { id, day, page, locale, revision, vote, reasons, cause } = comment;
  const [status, setChosen] = useState<CommentStatus>(comment.status);
  const [said, say] = useState<'' | 'saved' | 'failed'>('');
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  /** The button that was pressed is gone then; what stands in its place gets the focus. */
  const ask = (open: boolean) => {
    setAsking(open);
    setTimeout(() => form.current?.querySelector<HTMLButtonElement>('[data-delete]')?.focus());
  };

  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fixedIn = String(new FormData(event.currentTarget).get('fixedIn') ?? '').trim();
    const saved = await setStatus(token, id, status, fixedIn);
    say(saved ? 'saved' : 'failed');
    if (saved) onChanged(id, { status, ...(status === 'fixed' && fixedIn !== '' && { fixedIn }) });
  };

  const remove = async () => {
    ask(false);
    if (await deleteFeedback(token, id)) onDeleted();
    else say('failed');
  };

  return (
    <li className={styles.card} data-comment={id}>
      <p className={styles.soft}>
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
      <form className={styles.row} ref={form} onSubmit={save} onInput={() => say('')}>
        <label>
          {t('report.comments.status')}
          <select value={status} onChange={(event) => setChosen(event.currentTarget.value as CommentStatus)}>
            {COMMENT_STATUSES.map((one) => (
              <option key={one} value={one}>
                {t(`report.comments.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {status === 'fixed' && (
          <label>
            {t('report.comments.fixedIn')}
            <input
              type="text"
              name="fixedIn"
              pattern="[0-9a-f]{12}"
              title={t('report.comments.fixedInHelp')}
              defaultValue={comment.fixedIn}
              spellCheck={false}
            />
          </label>
        )}
        <button type="submit">{t('report.comments.save')}</button>
        {asking ? (
          <>
            <button type="button" className={styles.danger} data-delete onClick={remove}>
              {t('report.comments.sure')}
            </button>
            <button type="button" onClick={() => ask(false)}>
              {t('report.comments.keep')}
            </button>
          </>
        ) : (
          <button type="button" data-delete onClick={() => ask(true)}>
            {t('report.comments.delete')}
          </button>
        )}
      </form>
      <p role="status">{said !== '' && t(`report.comments.${said}`)}</p>
    </li>
  );
}
