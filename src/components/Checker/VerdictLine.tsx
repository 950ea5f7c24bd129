import { t } from '../../i18n/widgetText';
import type { Severity, Verdict } from '../../validator/engine/finding';
import { Said } from '../Said';
import styles from './styles.module.css';

/** One shape per meaning, so that colour is never the only sign. */
const ICONS: Record<Verdict | Severity, string> = {
  ok: 'M3 8.5l3.3 3.3L13 5',
  wrong: 'M4 4l8 8M12 4l-8 8',
  suspicious: 'M8 2l6.5 12h-13zM8 6.5v3.5M8 12v.2',
  info: 'M8 7v5M8 4v.2',
  not_checkable: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.8M8 12.6v.2',
  checker_failed: 'M8 3v6M8 12v.2M2 2l12 12',
};

/** The drawn sign of a verdict or severity; the word beside it carries the meaning. */
export function VerdictIcon({ of }: { readonly of: Verdict | Severity }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[of]} />
    </svg>
  );
}

/** The verdict in a word, with a sentence of what it does and does not say. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  return (
    <ToneLine
      tone={verdict}
      word={t(`checker.common.verdict.${verdict}.word`)}
      text={t(`checker.common.verdict.${verdict}.text`)}
    />
  );
}

interface ToneLineProps {
  readonly tone: Verdict | Severity;
  readonly word: string;
  readonly text: string;
  /** Code of the finding that is said, for tests and style. */
  readonly code?: string;
}

/** The look of a verdict, for words of one's own. */
export function ToneLine({ tone, word, text, code }: ToneLineProps) {
  return (
    <p className={styles.verdict} data-tone={tone} data-lead={code}>
      <VerdictIcon of={tone} />
      <span>
        <b>
          <Said text={word} />
        </b>{' '}
        <Said text={text} />
      </span>
    </p>
  );
}
