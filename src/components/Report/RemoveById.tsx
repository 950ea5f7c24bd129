import { type SyntheticEvent, useState } from 'react';
import { t } from '../../i18n/widgetText';
import { deleteFeedback } from './reportApi';
import styles from './styles.module.css';

/** Deletes an answer of which only the id is known: a reader may ask for that. */
export function RemoveById({ token, onRemoved }: { readonly token: string; readonly onRemoved: () => void }) {
  const [said, say] = useState<'' | 'done' | 'failed'>('');

  const remove = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const done = await deleteFeedback(token, String(new FormData(form).get('id')).trim());
    say(done ? 'done' : 'failed');
    if (!done) return;
    form.reset();
    onRemoved();
  };

  return (
    <section aria-labelledby="report-remove">
      <h2 id="report-remove">{t('report.remove.title')}</h2>
      <p className={styles.soft}>{t('report.remove.help')}</p>
      <form className={styles.row} onSubmit={remove}>
        <label>
          {t('report.remove.label')}
          <input type="text" name="id" required spellCheck={false} autoComplete="off" />
        </label>
        <button type="submit" className={styles.danger}>
          {t('report.remove.button')}
        </button>
      </form>
      <p role="status">{said !== '' && t(`report.remove.${said}`)}</p>
    </section>
  );
}
