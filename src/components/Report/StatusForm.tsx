import { type SyntheticEvent, useEffect, useState } from 'react';
import { t } from '../../i18n/widgetText';
import type { CommentStatus, ReportAnswer, ReportComment } from '../../report/types';
import { dayText, momentText } from './format';
import { type Handled, handledOf, type Saved, setStatus } from './reportApi';
import { StatusOptions } from './StatusOptions';
import styles from './styles.module.css';

interface Props {
  readonly comment: ReportComment;
  /** Id of the text that tells which comment it is. */
  readonly about: string;
  readonly editions: ReportAnswer['editions'];
  readonly token: string;
  readonly onChanged: (id: string, change: Handled) => void;
}

/** What became of a comment. When somebody else has said something meanwhile, that is told and nothing overwritten. */
export function StatusForm({ comment, about, editions, token, onChanged }: Props) {
  const { id, page, locale } = comment;
  const [status, setChosen] = useState<CommentStatus>(comment.status);
  const [fixedIn, setFixedIn] = useState(comment.fixedIn ?? '');
  const [result, setResult] = useState<Saved>();
  useEffect(() => setChosen(comment.status), [comment.status]);
  useEffect(() => setFixedIn(comment.fixedIn ?? ''), [comment.fixedIn]);

  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = { status, ...(status === 'fixed' && fixedIn !== '' && { fixedIn }) };
    const saved = await setStatus(token, id, wanted, handledOf(comment));
    setResult(saved);
    if (saved.said === 'saved') onChanged(id, wanted);
    if (saved.said === 'conflict') onChanged(id, saved.now);
  };

  return (
    <form className={styles.row} onSubmit={save} onInput={() => setResult(undefined)}>
      <label>
        {t('report.comments.status')}
        <select
          value={status}
          aria-describedby={about}
          onChange={(event) => setChosen(event.currentTarget.value as CommentStatus)}
        >
          <StatusOptions />
        </select>
      </label>
      {status === 'fixed' && (
        <label>
          {t('report.comments.fixedIn')}
          <select value={fixedIn} onChange={(event) => setFixedIn(event.currentTarget.value)}>
            <option value="">{t('report.comments.notSaid')}</option>
            {editions
              .filter((edition) => edition.page === page && edition.locale === locale)
              .map(({ revision, day }) => (
                <option key={revision} value={revision}>
                  {dayText(day)} · {revision}
                </option>
              ))}
          </select>
        </label>
      )}
      <button type="submit" id={`save-${id}`} aria-labelledby={`save-${id} ${about}`}>
        {t('report.comments.save')}
      </button>
      <p role="status">{result && told(result)}</p>
    </form>
  );
}

function told(result: Saved): string {
  if (result.said !== 'conflict') return t(`report.comments.${result.said}`);
  const status = t(`report.comments.${result.now.status}`);
  const { by } = result;
  return by
    ? t('report.comments.conflictBy', { status, who: by.who, when: momentText(by.at) })
    : t('report.comments.conflict', { status });
}
