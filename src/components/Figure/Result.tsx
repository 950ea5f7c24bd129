import { Icon } from '../../figures/parts/Icon';
import type { AccountShows, PracticeResult } from '../../figures/practice/practiceResult';
import { said, t } from '../../i18n/widgetText';
import { Said } from '../Said';
import styles from './styles.module.css';

/** How each answer looks: what nobody could confirm must not look like a fault that is certain. */
const TONES = {
  works: 'ok',
  reads_only: 'error',
  sometimes: 'error',
  refused: 'error',
  uncertain: 'unsure',
} as const satisfies Readonly<Record<AccountShows, string>>;

/** What the account shows after the reader's moves, and why. */
export function Result({ account, why }: PracticeResult) {
  const tone = TONES[account];
  return (
    <div className={styles.result} data-tone={tone}>
      <Icon id={tone} />
      <span>
        <Said text={said('drawing.practice.shows')} /> <b>{t(`drawing.practice.account.${account}`)}</b>{' '}
        <Said text={said(`drawing.practice.why.${why}`)} />
      </span>
    </div>
  );
}
