import { useState } from 'react';
import { t } from '../../i18n/widgetText';
import { type AuditEntry, COMMENT_STATUSES } from '../../report/types';
import { momentText } from './format';
import { getLog } from './reportApi';
import styles from './styles.module.css';

function whatOf({ action, detail }: AuditEntry): string {
  if (action === 'erase') return t('report.log.erased');
  const [from, to] = detail.split(' ').flatMap((word) => COMMENT_STATUSES.filter((status) => status === word));
  return from && to ? `${t(`report.comments.${from}`)} → ${t(`report.comments.${to}`)}` : detail;
}

/** Who did what to which answer; fetched when somebody opens it. */
export function ChangeLog({ token }: { readonly token: string }) {
  const [entries, setEntries] = useState<readonly AuditEntry[]>();
  const [failed, setFailed] = useState(false);

  const fetchLog = async (isOpen: boolean) => {
    if (!isOpen) return;
    const got = await getLog(token);
    setFailed(!got.ok);
    if (got.ok) setEntries(got.value);
  };

  return (
    <details className={styles.fold} onToggle={(event) => fetchLog(event.currentTarget.open)}>
      <summary>{t('report.log.title')}</summary>
      <p role="alert">{failed && t('report.download.failed')}</p>
      {entries?.length === 0 && <p>{t('report.log.none')}</p>}
      {entries && entries.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
        <section className={styles.scroll} aria-label={t('report.log.title')} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('report.log.when')}</th>
                <th scope="col">{t('report.log.who')}</th>
                <th scope="col">{t('report.log.what')}</th>
                <th scope="col">{t('report.comments.id')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={`${entry.at} ${entry.subject} ${entry.action}`}>
                  <td>{momentText(entry.at)}</td>
                  <th scope="row">{entry.who}</th>
                  <td>{whatOf(entry)}</td>
                  <td>
                    <code>{entry.subject}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
