import type { ReactNode } from 'react';
import { localePath } from '../../i18n/locales';
import { t, widgetLocale } from '../../i18n/widgetText';
import { prepare } from '../Case/prepare';
import styles from './styles.module.css';
import { VerdictLine } from './VerdictLine';

interface Props {
  /** Unique on the page; the ids of all parts derive from it, so that server and browser agree. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * The frame of every checker: its name, the promise that nothing leaves the page, and the way to the proof. Until the
 * widget's code has arrived it also carries, unseen, the line that says so if it never does.
 */
export function CheckerFrame({ id, title, children }: Props) {
  return (
    <section
      className={`${styles.frame} needs-script screen-only`}
      id={id}
      aria-labelledby={`${id}-title`}
      onFocusCapture={prepare}
      onPointerEnter={prepare}
    >
      <p className={styles.title} id={`${id}-title`}>
        {title}
      </p>
      {children}
      <div className={styles.broken}>
        <VerdictLine verdict="checker_failed" />
      </div>
      <p className={styles.privacy}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 7V5a4 4 0 0 1 8 0v2M3 7h10v7H3z" />
        </svg>
        {t('checker.common.privacy')}{' '}
        <a href={localePath(widgetLocale, '/privacy/#check-yourself')}>{t('checker.common.proof')}</a>
      </p>
    </section>
  );
}
