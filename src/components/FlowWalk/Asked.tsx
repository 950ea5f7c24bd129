import { useState } from 'react';
import { findTheCause } from '../../flow/findTheCause';
import { type FlowNode, nodeOf } from '../../flow/graph';
import { said, t } from '../../i18n/widgetText';
import { findingText } from '../Checker/findingText';
import { WayLink } from '../Checker/WayLink';
import type { Props as PermissionProps } from '../PermissionCheck/island';
import { Said } from '../Said';
import { CheckerSlot } from './CheckerSlot';
import styles from './styles.module.css';
import { Warning } from './Warning';
import { answerText, nameOf, textOf } from './words';

interface Hint {
  readonly answer: string;
  readonly because: string;
}

interface Props {
  readonly id: string;
  readonly node: string;
  readonly number: number;
  /** The answer given before, when a passed question is looked at again. */
  readonly given?: string;
  /** What the findings of the whole page suggest, and the finding that says so. */
  readonly hint: Hint | undefined;
  readonly labels: PermissionProps['labels'];
  readonly onAnswer: (answer: string) => void;
}

function mayAnswer(node: FlowNode, answer: FlowNode['answers'][number], agreed: boolean): boolean {
  return !('loses' in node && node.loses) || agreed || answer.harmless === true;
}

/** One node of the walk: what is asked, the checker that can tell, the steps, and a large button for each answer. */
export function Asked({ id, node: name, number, given, hint, labels, onAnswer }: Props) {
  const node = nodeOf(findTheCause, name);
  const [agreed, setAgreed] = useState(false);
  const loss = 'loses' in node ? node.loses : undefined;
  const hasSteps = node.kind === 'cause' || node.kind === 'fix' || node.kind === 'done';
  return (
    <>
      <p className={styles.progress}>{t('flow.walk.progress', { number })}</p>
      <h3 className={styles.question} id={`${id}-question`} tabIndex={-1}>
        <Said text={nameOf(name)} />
      </h3>
      <p>
        <Said text={textOf(name)} />
      </p>
      {node.kind === 'check' && <CheckerSlot name={node.checker} id={`${id}-checker`} labels={labels} />}
      {hasSteps && (
        <p>
          <WayLink className={styles.steps} href={node.href} step={t('flow.walk.steps')} />
        </p>
      )}
      {loss && <Warning loss={loss} agreed={agreed} onAgree={setAgreed} />}
      <p className={styles.hint} role="status">
        {hint && (
          <Said
            text={said('flow.walk.suggests', {
              answer: answerText(name, hint.answer),
              because: findingText({ code: hint.because, severity: 'info', params: {} }, 'title'),
            })}
          />
        )}
      </p>
      <div className={hasSteps ? styles.quietAnswers : styles.answers}>
        {node.answers.map((answer) => (
          <button
            key={answer.id}
            type="button"
            data-answer={answer.id}
            data-hint={answer.id === hint?.answer || undefined}
            aria-pressed={given === undefined ? undefined : given === answer.id}
            disabled={!mayAnswer(node, answer, agreed)}
            onClick={() => onAnswer(answer.id)}
          >
            {answerText(name, answer.id)}
          </button>
        ))}
      </div>
    </>
  );
}
