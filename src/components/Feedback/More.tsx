import { useState } from 'react';
import { t } from '../../i18n/widgetText';
import { COMMENT_MAX, REASONS, redact } from '../../validator/feedback';
import type { Vote } from './ballot';
import styles from './styles.module.css';

/** Reasons to tick and a comment, for one answer, or for both where scripts are off and none is chosen yet. */
export function More({ votes }: { readonly votes: readonly Vote[] }) {
  const [preview, setPreview] = useState('');

  const look = (comment: string) => {
    const { text, removed } = redact(comment);
    setPreview(removed.length > 0 ? text : '');
  };

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
        {t('feedback.commentHelp')}
      </p>
      <textarea
        id="feedback-comment"
        name="comment"
        rows={4}
        maxLength={COMMENT_MAX}
        aria-describedby="feedback-comment-help"
        onInput={(event) => look(event.currentTarget.value)}
      />
      <div role="status">
        {preview !== '' && (
          <div className={styles.preview}>
            <p>{t('feedback.willClean')}</p>
            <blockquote>{preview}</blockquote>
          </div>
        )}
      </div>
    </div>
  );
}
