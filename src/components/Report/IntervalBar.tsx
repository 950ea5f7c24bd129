import type { Score } from '../../report/types';
import styles from './styles.module.css';

interface Props {
  readonly score: Score;
  readonly few: boolean;
}

/** A score as a picture: the interval as a band, the share as a mark. The numbers stand beside it as text. */
export function IntervalBar({ score, few }: Props) {
  const { low, high, share } = score;
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.scale} d="M0 9.5H100M0 6V10M50 6V10M100 6V10" />
      <rect
        className={few ? styles.few : styles.interval}
        x={low * 100}
        y="2"
        width={Math.max((high - low) * 100, 0.5)}
        height="5"
      />
      <rect className={styles.estimate} x={Math.min((share ?? 0) * 100, 98.5)} y="0" width="1.5" height="9" />
    </svg>
  );
}
