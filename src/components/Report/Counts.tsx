import { VOTES } from '../../feedback';
import { SENT_OUTCOMES } from '../../flow/outcomes';
import { t } from '../../i18n/widgetText';
import type { ReportAnswer } from '../../report/types';
import { CountTable } from './CountTable';
import { causeText } from './format';
import { Language } from './names';
import styles from './styles.module.css';

/** Reasons, outcomes of walks, and ways on to support. */
export function Counts({ answer: { reasons, outcomes, exits } }: { readonly answer: ReportAnswer }) {
  return (
    <>
      {reasons.length > 0 && (
        <section aria-labelledby="report-reasons">
          <h2 id="report-reasons">{t('report.reasons.title')}</h2>
          <div className={styles.tables}>
            {VOTES.filter((vote) => reasons.some((row) => row.vote === vote)).map((vote) => (
              <CountTable
                key={vote}
                caption={t(`report.chart.${vote}`)}
                heads={[t('report.reasons.reason'), t('report.reasons.count')]}
                rows={reasons
                  .filter((row) => row.vote === vote)
                  .map(({ reason, count }) => ({ id: reason, name: t(`feedback.reason.${reason}`), counts: [count] }))}
              />
            ))}
          </div>
        </section>
      )}
      {outcomes.length > 0 && (
        <section aria-labelledby="report-outcomes">
          <h2 id="report-outcomes">{t('report.outcomes.title')}</h2>
          <p className={styles.soft}>{t('report.outcomes.note')}</p>
          <CountTable
            heads={[t('report.outcomes.cause'), ...SENT_OUTCOMES.map((answer) => t(`report.outcomes.${answer}`))]}
            rows={outcomes.map(({ flow, cause, answers }) => ({
              id: `${flow} ${cause}`,
              name: causeText(cause),
              counts: SENT_OUTCOMES.map((answer) => answers[answer] ?? 0),
            }))}
          />
        </section>
      )}
      {exits.length > 0 && (
        <section aria-labelledby="report-exits">
          <h2 id="report-exits">{t('report.exits.title')}</h2>
          <p className={styles.soft}>{t('report.exits.note')}</p>
          <CountTable
            heads={[t('report.exits.language'), t('report.exits.count')]}
            rows={exits.map(({ flow, locale, count }) => ({
              id: `${flow} ${locale}`,
              name: <Language id={locale} />,
              counts: [count],
            }))}
          />
        </section>
      )}
    </>
  );
}
