import type { ReactNode } from 'react';
import { hasText, t } from '../../i18n/widgetText';
import type { Checked, Finding } from '../../validator/engine/finding';
import { findingText } from './findingText';
import { leadOf, withoutNumbers } from './lead';
import { pathFromHere } from './pathFromHere';
import styles from './styles.module.css';
import { ToneLine, VerdictLine } from './VerdictLine';

/** What a checker knows better than the words of a finding: a whole comparison in one sentence, a button that does it. */
export interface Special {
  readonly word: string;
  readonly text: string;
  readonly todo?: string;
  readonly action?: ReactNode;
}

interface Props {
  readonly checked: Checked;
  readonly special?: Special | undefined;
  /** Name of the field that a finding speaks of, where a checker has several. */
  readonly fieldName?: (finding: Finding) => string | undefined;
}

/** The first sentence of an answer: what was found, with the name of the thing. It is what a screen reader announces. */
export function AnswerLine({ checked, special, fieldName }: Props) {
  const lead = leadOf(checked.findings);
  if (special) return <ToneLine tone={checked.verdict} word={special.word} text={special.text} />;
  if (!lead) return <VerdictLine verdict={checked.verdict} />;
  const name = fieldName?.(lead);
  const title = withoutNumbers(findingText(lead, 'title'));
  return (
    <ToneLine tone={lead.severity} word={`${name ? `${name}: ` : ''}${title}.`} text={findingText(lead, 'detail')} />
  );
}

/** What to do about it, and the one button or link that does it. */
export function AnswerStep({ checked, special }: Props) {
  const lead = leadOf(checked.findings);
  const todo = special ? special.todo : lead && hasText(`finding.${lead.code}.fix`, {}) && findingText(lead, 'fix');
  const href = lead?.href;
  if (!todo && !special?.action) return null;
  return (
    <div className={styles.todo}>
      {todo && <p>{todo}</p>}
      {special?.action ??
        (href && (
          <a className={styles.do} href={pathFromHere(href)}>
            {t('checker.common.step')}
          </a>
        ))}
    </div>
  );
}
