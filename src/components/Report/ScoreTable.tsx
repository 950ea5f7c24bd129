import type { ReactNode } from 'react';
import { t } from '../../i18n/widgetText';
import type { Score } from '../../report/types';
import { intervalText, number, percent } from './format';
import { IntervalBar } from './IntervalBar';
import styles from './styles.module.css';

export interface ScoreRow {
  readonly id: string;
  readonly name: ReactNode;
  readonly score: Score;
}

interface Props {
  readonly caption: string;
  readonly rows: readonly ScoreRow[];
  /** Below this many votes a score is marked as resting on few. */
  readonly minimum: number;
}

/** Scores one below the other, each with its share, its interval and the votes it rests on. */
export function ScoreTable({ caption, rows, minimum }: Props) {
  if (rows.length === 0) return null;
  return (
    <table className={`${styles.table} ${styles.scores}`}>
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{t('report.score.estimate')}</th>
          <th scope="col">{t('report.score.votes')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, score }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className={styles.wide}>{score.n > 0 && <Estimate score={score} few={score.n < minimum} />}</td>
            <td>
              <Votes score={score} few={score.n < minimum} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Estimate({ score, few }: { readonly score: Score; readonly few: boolean }) {
  return (
    <>
      <b className={few ? styles.uncertain : undefined}>{percent(score.share ?? 0)}</b>{' '}
      <span className={styles.soft}>{intervalText(score)}</span>
      <IntervalBar score={score} few={few} />
    </>
  );
}

function Votes({ score, few }: { readonly score: Score; readonly few: boolean }) {
  if (score.n === 0) return <span className={styles.soft}>{t('report.score.none')}</span>;
  return (
    <>
      <b>{number(score.n)}</b>
      <span className={styles.soft}>
        {t('report.score.yes')}: {number(score.yes)}
      </span>
      {few && <span className={styles.tag}>{t('report.score.few')}</span>}
    </>
  );
}
