import { t } from '../../i18n/widgetText';
import type { ChangeVerdict, ReportAnswer, Score } from '../../report/types';
import { dayText, intervalText, number, percent } from './format';
import { IntervalBar } from './IntervalBar';
import { Edition } from './names';
import styles from './styles.module.css';

const WORDS = {
  better: 'better',
  worse: 'worse',
  no_difference_seen: 'noDifference',
  too_few: 'tooFew',
} as const satisfies Record<ChangeVerdict, string>;

/** Each edition against the one before it; where the votes are too few, that is the verdict. */
export function Changes({ answer: { changes, rules } }: { readonly answer: ReportAnswer }) {
  return (
    <section aria-labelledby="report-changes">
      <h2 id="report-changes">{t('report.changes.title')}</h2>
      {changes.length === 0 ? (
        <p>{t('report.changes.none')}</p>
      ) : (
        <ul className={styles.cards}>
          {changes.map(({ page, locale, before, after, day, beforeScore, afterScore, verdict }) => (
            <li key={`${page} ${locale} ${after}`} className={styles.card} data-verdict={verdict}>
              <p>
                {dayText(day)}: <Edition page={page} locale={locale} revision={after} />
              </p>
              <p>
                <b>{t(`report.changes.${WORDS[verdict]}`, { minimum: rules.minimumToCompare })}</b>
              </p>
              <dl className={styles.pair}>
                <Side
                  name={t('report.changes.before')}
                  revision={before}
                  score={beforeScore}
                  minimum={rules.minimumToCompare}
                />
                <Side
                  name={t('report.changes.after')}
                  revision={after}
                  score={afterScore}
                  minimum={rules.minimumToCompare}
                />
              </dl>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface SideProps {
  readonly name: string;
  readonly revision: string;
  readonly score: Score;
  readonly minimum: number;
}

function Side({ name, revision, score, minimum }: SideProps) {
  return (
    <div>
      <dt>
        {name} <code className={styles.revision}>{revision}</code>
      </dt>
      <dd>
        {score.n > 0 && (
          <>
            {percent(score.shrunk)} <span className={styles.soft}>{intervalText(score)}</span>
            <IntervalBar score={score} few={score.n < minimum} />
          </>
        )}
        <span className={styles.soft}>
          {t('report.score.votes')}: {number(score.n)}
        </span>
      </dd>
    </div>
  );
}
