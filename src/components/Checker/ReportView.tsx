import type { ReactNode } from 'react';
import { t } from '../../i18n/widgetText';
import type { Finding, Report } from '../../validator/finding';
import { FindingList } from './FindingList';
import { Safe } from './Safe';
import styles from './styles.module.css';
import type { Outcome } from './useReport';
import { VerdictLine } from './VerdictLine';

interface Props<R extends Report> {
  readonly outcome: Outcome<R>;
  /** Puts the caret on the place in the text that a finding speaks of. */
  readonly onShow?: (finding: Finding) => void;
  /** What this checker shows beside findings: lists, causes, a mask. */
  readonly children?: (report: R) => ReactNode;
}

/** The answer of a checker, announced politely: verdict first, then each finding with its place and its mend. */
export function ReportView<R extends Report>({ outcome, onShow, children }: Props<R>) {
  return (
    <div className={styles.result} role="status">
      <Safe key={outcome.state}>
        {outcome.state === 'empty' && <p className={styles.help}>{t('checker.common.empty')}</p>}
        {outcome.state === 'failed' && <VerdictLine verdict="checker_failed" />}
        {outcome.state === 'done' && (
          <>
            <VerdictLine verdict={outcome.report.verdict} />
            <FindingList findings={outcome.report.findings} onShow={onShow} />
            {children?.(outcome.report)}
          </>
        )}
      </Safe>
    </div>
  );
}
