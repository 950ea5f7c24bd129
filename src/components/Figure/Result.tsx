import { Icon } from '../../figures/parts/Icon';
import type { Outcome } from '../../figures/practice/outcome';
import { t } from '../../i18n/widgetText';
import styles from './styles.module.css';

/** What the account shows after the reader's moves, and why. */
export function Result({ account, why }: Outcome) {
  const works = account === 'works';
  return (
    <div className={styles.result} data-tone={works ? 'ok' : 'wrong'}>
      <Icon id={works ? 'ok' : 'error'} />
      <span>
        {t('drawing.practice.shows')} <b>{t(`drawing.practice.account.${account}`)}</b>{' '}
        {t(`drawing.practice.why.${why}`)}
      </span>
    </div>
  );
}
