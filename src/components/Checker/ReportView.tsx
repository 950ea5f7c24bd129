import type { ReactNode } from 'react';
import { t } from '../../i18n/widgetText';
import type { Checked, Finding } from '../../validator/engine/finding';
import { Announced } from './Announced';
import { AnswerLine, AnswerStep, type Special } from './Answer';
import type { FieldName } from './answerWords';
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
  /** What the answer begins with where no single finding says it. */
  readonly special?: (report: R) => Special | undefined;
  readonly fieldName?: FieldName;
  /** What this checker shows beside findings, folded: lists, a mask. */
  readonly children?: (report: R) => ReactNode;
}

/**
 * The answer of a checker: what was found, what to do, one button; and folded beneath it each finding with its places.
 * The first sentence alone is announced, or a screen reader would read all of it again after every pause in the typing.
 */
export function ReportView<R extends Checked>({ outcome, onShow, empty, special, fieldName, children }: Props<R>) {
  const report = outcome.state === 'done' ? outcome.report : null;
  const answer = report && { checked: report, special: special?.(report), ...(fieldName && { fieldName }) };
  return (
    <div className={styles.result}>
      <Announced>
        <Safe key={outcome.state}>
          {outcome.state === 'empty' && <p className={styles.help}>{empty ?? t('checker.common.empty')}</p>}
          {outcome.state === 'failed' && <VerdictLine verdict="checker_failed" />}
          {answer && <AnswerLine {...answer} />}
        </Safe>
      </Announced>
      {report && answer && (
        <Safe key="rest">
          <AnswerStep {...answer} />
          {report.findings.length > 0 && (
            <details className={styles.rest}>
              <summary>
                {t('checker.common.details')} ({report.findings.length})
              </summary>
              <FindingList findings={report.findings} onShow={onShow} />
              {children?.(report)}
            </details>
          )}
        </Safe>
      )}
    </div>
  );
}
