import { t } from '../../i18n/widgetText';
import type { ChangeVerdict, ReportAnswer, RevisionChange, Score } from '../../report/types';
import { dayText, intervalText, number, percent, points } from './format';
import { IntervalBar } from './IntervalBar';
import { Edition } from './names';
import styles from './styles.module.css';

const WORDS = {
  better: 'better',
  worse: 'worse',
  maybe_better: 'maybeBetter',
  maybe_worse: 'maybeWorse',
  no_difference_seen: 'noDifference',
  too_few: 'tooFew',
} as const satisfies Record<ChangeVerdict, string>;

/**
 * Each edition against the one before it, by all votes of both. What is sure is open, and what may be so of the period that is
 * looked at; the others are folded away.
 */
export function Changes({ answer: { changes, rules, period } }: { readonly answer: ReportAnswer }) {
  const said = changes.filter(({ verdict, day }) => {
    if (verdict === 'better' || verdict === 'worse') return true;
    return verdict.startsWith('maybe_') && period.from <= day && day <= period.to;
  });
  const rest = changes.filter((change) => !said.includes(change));
  return (
    <section aria-labelledby="report-changes">
      <h2 id="report-changes">{t('report.changes.title')}</h2>
      <p className={styles.soft}>{t('report.changes.explain', { minimum: rules.minimumToCompare })}</p>
      {changes.length === 0 && <p>{t('report.changes.none')}</p>}
      <List changes={said} minimum={rules.minimumToCompare} />
      {rest.length > 0 && (
        <details className={styles.fold}>
          <summary>{t('report.changes.rest', { number: number(rest.length) })}</summary>
          <List changes={rest} minimum={rules.minimumToCompare} />
        </details>
      )}
    </section>
  );
}

interface ListProps {
  readonly changes: readonly RevisionChange[];
  readonly minimum: number;
}

function List({ changes, minimum }: ListProps) {
  return (
    <ul className={styles.cards}>
      {changes.map(({ page, locale, before, after, day, beforeScore, afterScore, difference, verdict }) => (
        <li key={`${page} ${locale} ${after}`} id={`change-${after}`} className={styles.card} data-verdict={verdict}>
          <p>
            {dayText(day)}: <Edition page={page} locale={locale} revision={after} />
          </p>
          <p>
            <b>{t(`report.changes.${WORDS[verdict]}`, { minimum })}</b>{' '}
            {verdict !== 'too_few' && (
              <span>
                {t('report.changes.difference', { low: points(difference.low), high: points(difference.high) })}
              </span>
            )}
          </p>
          <dl className={styles.pair}>
            <Side name={t('report.changes.before')} revision={before} score={beforeScore} minimum={minimum} />
            <Side name={t('report.changes.after')} revision={after} score={afterScore} minimum={minimum} />
          </dl>
        </li>
      ))}
    </ul>
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
            {percent(score.share ?? 0)} <span className={styles.soft}>{intervalText(score)}</span>
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
