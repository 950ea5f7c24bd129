import { type SyntheticEvent, useEffect, useState } from 'react';
import { t } from '../../i18n/widgetText';
import styles from './styles.module.css';
import type { Shown } from './useHelpReport';

interface Props {
  readonly shown: Shown;
  readonly onOpen: (token: string, keep: boolean) => void;
}

/** Asks for the token. The form is never sent by the browser, so the token cannot get into the address. */
export function TokenForm({ shown: { loading, refusal }, onOpen }: Props) {
  // Before the script is here the browser itself would send the form, and leave the page with the token.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);

  const open = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    onOpen(String(data.get('token')).trim(), data.has('keep'));
  };
  const complaint =
    refusal === 'wrong' || refusal === 'closed' || refusal === 'slowed' || refusal === 'forbidden'
      ? refusal
      : undefined;

  return (
    <form className={`${styles.card} needs-script`} method="post" onSubmit={open} autoComplete="off">
      <label htmlFor="report-token">{t('report.token.label')}</label>
      <p className={styles.soft} id="report-token-help">
        {t('report.token.help')}
      </p>
      <input
        className={styles.field}
        type="password"
        id="report-token"
        name="token"
        required
        autoComplete="off"
        spellCheck={false}
        aria-describedby="report-token-help report-token-problem"
        aria-invalid={complaint !== undefined || undefined}
      />
      <p role="alert" id="report-token-problem" className={styles.problem}>
        {complaint && t(`report.token.${complaint}`)}
        {refusal === 'unavailable' && t('report.unavailable')}
      </p>
      <label className={styles.tick}>
        <input type="checkbox" name="keep" /> {t('report.token.keep')}
      </label>
      <button type="submit" disabled={loading || !awake}>
        {loading ? t('report.loading') : t('report.token.open')}
      </button>
    </form>
  );
}
