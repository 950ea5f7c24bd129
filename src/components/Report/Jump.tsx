import { t } from '../../i18n/widgetText';
import type { ReportAnswer } from '../../report/types';
import styles from './styles.module.css';

/** The parts of the report, each with the id of its heading, where it is on the screen. */
const PARTS = [
  ['next', 'report.next.title', () => true],
  ['scores', 'report.score.title', ({ pooled }: ReportAnswer) => pooled.n > 0],
  ['chart', 'report.chart.title', ({ pooled }: ReportAnswer) => pooled.n > 0],
  ['changes', 'report.changes.title', () => true],
  ['reasons', 'report.reasons.title', ({ reasons }: ReportAnswer) => reasons.length > 0],
  ['outcomes', 'report.outcomes.title', ({ outcomes }: ReportAnswer) => outcomes.length > 0],
  ['comments', 'report.comments.title', () => true],
  ['download', 'report.download.title', () => true],
] as const;

/** Links to the parts of a long page. */
export function Jump({ answer }: { readonly answer: ReportAnswer }) {
  return (
    <nav aria-label={t('report.jump')}>
      <ul className={styles.jump}>
        {PARTS.filter(([, , isThere]) => isThere(answer)).map(([id, title]) => (
          <li key={id}>
            <a href={`#report-${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
