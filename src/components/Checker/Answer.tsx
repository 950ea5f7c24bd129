import type { ReactNode } from 'react';
import type { Checked, Severity } from '../../validator/engine/finding';
import { Said } from '../Said';
import { answerWords, type FieldName } from './answerWords';
import { findingText } from './findingText';
import styles from './styles.module.css';
import { ToneLine, VerdictLine } from './VerdictLine';
import { WayLink } from './WayLink';

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
  /** Instead of the look of the first finding. */
  readonly tone?: Severity;
  /** Said in front of what was found. */
  readonly prefix?: string | undefined;
  readonly fieldName?: FieldName;
}

/** The first sentence of an answer: what was found, with the name of the thing. It is what a screen reader announces. */
export function AnswerLine({ checked, special, tone, prefix, fieldName }: Props) {
  const words = answerWords(checked, findingText, fieldName);
  if (special) {
    return (
      <ToneLine
        tone={checked.verdict}
        word={special.word}
        text={special.text}
        {...(words && { code: words.lead.code })}
      />
    );
  }
  if (!words) return <VerdictLine verdict={checked.verdict} />;
  return (
    <ToneLine
      tone={tone ?? (checked.verdict === 'not_checkable' ? checked.verdict : words.lead.severity)}
      word={prefix ? `${prefix} ${words.word}` : words.word}
      text={words.text}
      code={words.lead.code}
    />
  );
}

/** What to do about it, and the one button or link that does it. */
export function AnswerStep({ checked, special }: Props) {
  const words = answerWords(checked, findingText);
  const todo = special ? special.todo : words?.todo;
  const href = words?.lead.href;
  if (!todo && !special?.action) return null;
  return (
    <div className={styles.todo} data-todo="">
      {todo && (
        <p>
          <Said text={todo} />
        </p>
      )}
      {special?.action ?? (href && <WayLink className={styles.do} href={href} />)}
    </div>
  );
}
