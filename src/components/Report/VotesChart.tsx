import { useEffect, useRef } from 'react';
import { t } from '../../i18n/widgetText';
import type { ReportAnswer } from '../../report/types';
import { dayText, number, percent } from './format';
import { Edition } from './names';
import styles from './styles.module.css';

/** More names of editions than this are folded away. */
const MOST_MARKS_OPEN = 6;

/** Votes over time as a picture, with the same figures as a table: a canvas says nothing to a screen reader. */
export function VotesChart({ answer }: { readonly answer: ReportAnswer }) {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let gone = false;
    let stop = () => {};
    Promise.all([
      import(/* webpackChunkName: "island-chart" */ 'uplot'),
      import(/* webpackChunkName: "island-chart" */ './drawVotes'),
    ]).then(
      ([{ default: Plot }, { chartData, chartOptions }]) => {
        if (gone) return;
        const chart = new Plot(chartOptions(Plot, answer, element.clientWidth), chartData(answer), element);
        const redraw = () => chart.redraw(false);
        const sizes = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: chart.height }));
        const theme = new MutationObserver(redraw);
        const wish = matchMedia('(prefers-color-scheme: dark)');
        sizes.observe(element);
        theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
        wish.addEventListener('change', redraw);
        stop = () => {
          sizes.disconnect();
          theme.disconnect();
          wish.removeEventListener('change', redraw);
          chart.destroy();
        };
      },
      // The table below says the same.
      (error) => console.error(error),
    );
    return () => {
      gone = true;
      stop();
    };
  }, [answer]);

  const { period, points, revisionMarks, changes } = answer;
  return (
    <section aria-labelledby="report-chart">
      <h2 id="report-chart">{t('report.chart.title')}</h2>
      <p className={styles.legend} aria-hidden="true">
        <span className={styles.keyYes} /> {t('report.chart.yes')} <span className={styles.keyNo} />{' '}
        {t('report.chart.no')} <span className={styles.keyShare} /> {t('report.chart.share')}{' '}
        <span className={styles.keyEdition} /> {t('report.chart.edition')}
      </p>
      <div ref={place} className={styles.chart} role="img" aria-label={t('report.chart.picture')} />
      {revisionMarks.length > 0 && (
        <details className={styles.marks} open={revisionMarks.length <= MOST_MARKS_OPEN}>
          <summary>{t('report.chart.editions', { number: number(revisionMarks.length) })}</summary>
          <ol>
            {revisionMarks.map(({ day, page, locale, revision }) => (
              <li key={`${page} ${locale} ${revision}`}>
                {dayText(day)}: <Edition page={page} locale={locale} revision={revision} />{' '}
                {changes.some(({ after }) => after === revision) && (
                  <a href={`#change-${revision}`}>{t('report.next.edit')}</a>
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
      <details>
        <summary>{t('report.chart.table')}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t(period.step === 'day' ? 'report.chart.day' : 'report.chart.month')}</th>
              <th scope="col">{t('report.chart.yes')}</th>
              <th scope="col">{t('report.chart.no')}</th>
              <th scope="col">{t('report.chart.share')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ at, yes, no }) => (
              <tr key={at}>
                <th scope="row">{dayText(at)}</th>
                <td>{number(yes)}</td>
                <td>{number(no)}</td>
                <td>{yes + no > 0 && percent(yes / (yes + no))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
