import { t } from '../../i18n/widgetText';
import type { ReportAnswer } from '../../report/types';
import { causeText, dayText, percent } from './format';
import { Edition, Language } from './names';
import { ScoreTable } from './ScoreTable';
import styles from './styles.module.css';

/** Helpfulness of all, and by page, language, edition and cause. */
export function Scores({ answer }: { readonly answer: ReportAnswer }) {
  const { period, rules, pooled, byPage, byLocale, byRevision, byCause } = answer;
  const minimum = rules.minimumToCompare;
  return (
    <section aria-labelledby="report-scores">
      <h2 id="report-scores">{t('report.score.title')}</h2>
      <p className={styles.soft}>
        {t('report.score.explain', { prior: rules.priorVotes, level: percent(rules.level) })}
      </p>
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
        <ScoreTable
          caption={t('report.score.revision')}
          minimum={minimum}
          rows={byRevision.map(({ page, locale, revision, firstSeen, score }) => ({
            id: `${page} ${locale} ${revision}`,
            name: (
              <>
                <Edition page={page} locale={locale} revision={revision} />
                <span className={styles.soft}>{t('report.score.since', { day: dayText(firstSeen) })}</span>
              </>
            ),
            score,
          }))}
        />
      </div>
    </section>
  );
}
