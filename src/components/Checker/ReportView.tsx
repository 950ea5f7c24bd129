import type { ReactNode } from 'react';
import { t } from '../../i18n/widgetText';
import type { Checked, Finding } from '../../validator/engine/finding';
import { FindingList } from './FindingList';
import { Safe } from './Safe';
import styles from './styles.module.css';
import type { Shown } from './useReport';
import { VerdictLine } from './VerdictLine';

interface Props<R extends Checked> {
  readonly outcome: Shown<R>;
  /** Puts the caret on the place in the text that a finding speaks of. */
  readonly onShow?: (finding: Finding) => void;
  /** Said instead of "Nothing entered yet". */
  readonly empty?: string;
  /** Replaces the verdict's line, where its usual words would mislead. */
  readonly verdict?: (report: R) => ReactNode;
  /** What this checker shows beside findings: lists, causes, a mask. */
  readonly children?: (report: R) => ReactNode;
}

/**
 * The answer of a checker: the verdict, announced politely, then each finding with its places and its mend. Only the
 * verdict is announced, or a screen reader would read all of it again after every pause in the typing.
 */
export function ReportView<R extends Checked>({ outcome, onShow, empty, verdict, children }: Props<R>) {
  const report = outcome.state === 'done' ? outcome.report : null;
  return (
    <div className={styles.result}>
      <Safe key={outcome.state}>
        <div role="status">
          {outcome.state === 'empty' && <p className={styles.help}>{empty ?? t('checker.common.empty')}</p>}
          {outcome.state === 'failed' && <VerdictLine verdict="checker_failed" />}
          {report && (verdict?.(report) || <VerdictLine verdict={report.verdict} />)}
        </div>
        {report && <FindingList findings={report.findings} onShow={onShow} />}
        {report && children?.(report)}
      </Safe>
    </div>
  );
}
