import { useEffect, useRef, useState } from 'react';
import { COMMENT_MAX, REASONS, type Vote } from '../../feedback';
import { t } from '../../i18n/widgetText';
import { holdsSecret, KINDS, mark } from '../../secrets/marks';
import { loadCleaner } from './cleaner';
import type { Problem } from './feedbackState';
import styles from './styles.module.css';

interface Props {
  readonly votes: readonly Vote[];
  readonly problem: Problem;
  /** Where the steps for deleting a key are. */
  readonly deleteKey: string;
  /** Without scripts the text reaches the server as it is typed, and the server cleans it. */
  readonly withoutScripts?: boolean;
}

/** The marks are the same in every language where they are stored; a reader sees them in his own. */
function inWords(text: string): string {
  return KINDS.reduce((shown, kind) => shown.replaceAll(mark(kind), t(`feedback.removed.${kind}`)), text);
}

/** Reasons to tick and a comment, for one answer, or for both where scripts are off and none is chosen yet. */
export function More({ votes, problem, deleteKey, withoutScripts = false }: Props) {
  const [preview, setPreview] = useState({ text: '', secret: false });

  const typed = useRef('');

  const look = async (comment: string) => {
    typed.current = comment;
    const clean = await loadCleaner().catch(() => undefined);
    // What was typed since then has been looked at, or will be.
    if (!clean || typed.current !== comment) return;
    const { text, removed } = clean(comment);
    setPreview({ text: removed.length > 0 ? text : '', secret: holdsSecret(removed) });
  };

  // What was typed before the cleaner could be fetched is looked at once there is a network.
  useEffect(() => {
    const again = () => void look(typed.current);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  });

  return (
    <div className={styles.more}>
      {votes.map((vote) => (
        <fieldset key={vote} className={styles.reasons}>
          <legend>{t(vote === 'yes' ? 'feedback.reasonsYes' : 'feedback.reasonsNo')}</legend>
          {REASONS[vote].map((reason) => (
            <label key={reason}>
              <input type="checkbox" name="reasons" value={reason} />
              {t(`feedback.reason.${reason}`)}
            </label>
          ))}
        </fieldset>
      ))}
      <label htmlFor="feedback-comment">
        {t('feedback.comment')} <span className={styles.small}>({t('feedback.optional')})</span>
      </label>
      <p className={styles.small} id="feedback-comment-help">
        {t(withoutScripts ? 'feedback.commentHelpServer' : 'feedback.commentHelp')}
      </p>
      <textarea
        id="feedback-comment"
        name="comment"
        rows={4}
        maxLength={COMMENT_MAX}
        aria-describedby="feedback-comment-help feedback-comment-problem"
        aria-invalid={problem !== '' || undefined}
        onInput={(event) => void look(event.currentTarget.value)}
      />
      <div role="alert" id="feedback-comment-problem">
        {problem !== '' && <p className={styles.problem}>{t(`feedback.problem.${problem}`, { max: COMMENT_MAX })}</p>}
      </div>
      <div role="status">
        {preview.text !== '' && (
          <div className={styles.preview}>
            <p>{t(preview.secret ? 'feedback.willCleanSecret' : 'feedback.willClean')}</p>
            <blockquote>{inWords(preview.text)}</blockquote>
            {preview.secret && <a href={deleteKey}>{t('feedback.deleteKey')}</a>}
          </div>
        )}
      </div>
    </div>
  );
}
