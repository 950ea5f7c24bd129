import { useState } from 'react';
import { t } from '../../i18n/widgetText';
import type { ReportAnswer } from '../../report/types';
import { getFile } from './reportApi';
import { saveAs } from './saveAs';
import styles from './styles.module.css';

interface Props {
  readonly answer: ReportAnswer;
  readonly token: string;
  /** The choice on the screen, as `searchOf` makes it. */
  readonly search: string;
}

/** The figures on the screen as files, and everything that is kept. */
export function Downloads({ answer, token, search }: Props) {
  const [failed, setFailed] = useState(false);
  const name = `feedback ${answer.period.from} ${answer.period.to}`;

  const fetchFile = async (path: string, fileName: string) => {
    const got = await getFile(token, path);
    setFailed(!got.ok);
    if (got.ok) saveAs(got.value, fileName);
  };

  return (
    <section aria-labelledby="report-download">
      <h2 id="report-download">{t('report.download.title')}</h2>
      <div className={styles.row}>
        <button type="button" onClick={() => fetchFile(`.csv${search}`, `${name}.csv`)}>
          {t('report.download.csv')}
        </button>
        <button type="button" onClick={() => fetchFile(`.json${search}`, `${name}.json`)}>
          {t('report.download.json')}
        </button>
        <button type="button" onClick={() => fetchFile('/export', 'feedback.ndjson')}>
          {t('report.download.all')}
        </button>
      </div>
      <p role="alert">{failed && t('report.download.failed')}</p>
    </section>
  );
}
