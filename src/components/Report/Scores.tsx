import { t } from '../../i18n/widgetText';
import type { ReportAnswer, RevisionScore } from '../../report/types';
import { causeText, dayText, number, percent } from './format';
import { Edition, Language } from './names';
import { type ScoreRow, ScoreTable } from './ScoreTable';
import styles from './styles.module.css';

function rowOf({ page, locale, revision, firstSeen, current, score }: RevisionScore): ScoreRow {
  return {
    id: `${page} ${locale} ${revision}`,
    name: (
      <>
        <Edition page={page} locale={locale} revision={revision} />
        {current && <span className={styles.tag}>{t('report.score.current')}</span>}
        <span className={styles.soft}>
          {firstSeen ? t('report.score.since', { day: dayText(firstSeen) }) : t('report.score.unknown')}
        </span>
      </>
    ),
    score,
  };
}

/** Helpfulness of all, and by page, language, edition and cause. */
export function Scores({ answer }: { readonly answer: ReportAnswer }) {
  const { period, rules, pooled, byPage, byLocale, byRevision, byCause } = answer;
  const minimum = rules.minimumToCompare;
  const current = byRevision.filter((row) => row.current);
  const older = byRevision.filter((row) => !row.current);
  return (
    <section aria-labelledby="report-scores">
      <h2 id="report-scores">{t('report.score.title')}</h2>
      <p className={styles.soft}>{t('report.score.explain', { level: percent(rules.level) })}</p>
      <div className={styles.tables}>
        <ScoreTable
          caption={t('report.score.all')}
          minimum={minimum}
          rows={[{ id: 'all', name: `${dayText(period.from)} – ${dayText(period.to)}`, score: pooled }]}
        />
        <ScoreTable
          caption={t('report.score.page')}
          minimum={minimum}
          rows={byPage.map(({ page, score }) => ({ id: page, name: page, score }))}
        />
        <ScoreTable
          caption={t('report.score.language')}
          minimum={minimum}
          rows={byLocale.map(({ locale, score }) => ({ id: locale, name: <Language id={locale} />, score }))}
        />
        <ScoreTable
          caption={t('report.score.cause')}
          minimum={minimum}
          rows={byCause.map(({ cause, score }) => ({ id: cause, name: causeText(cause), score }))}
        />
        <div>
          <ScoreTable caption={t('report.score.revision')} minimum={minimum} rows={current.map(rowOf)} />
          {older.length > 0 && (
            <details className={styles.fold}>
              <summary>{t('report.score.older', { number: number(older.length) })}</summary>
              <ScoreTable caption={t('report.score.olderTitle')} minimum={minimum} rows={older.map(rowOf)} />
            </details>
          )}
        </div>
      </div>
    </section>
  );
}
