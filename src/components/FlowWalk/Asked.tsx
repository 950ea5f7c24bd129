import { useState } from 'react';
import { findTheCause } from '../../flow/findTheCause';
import { type FlowNode, nodeOf } from '../../flow/graph';
import { suggested } from '../../flow/walk';
import { localePath } from '../../i18n/locales';
import { t, widgetLocale } from '../../i18n/widgetText';
import type { Props as PermissionProps } from '../PermissionCheck/island';
import { CheckerSlot } from './CheckerSlot';
import styles from './styles.module.css';
import { Warning } from './Warning';
import { answerText, kindText, shortOf, textOf } from './words';

interface Props {
  readonly id: string;
  readonly node: string;
  readonly number: number;
  /** The answer given before, when a passed question is looked at again. */
  readonly given?: string;
  readonly labels: PermissionProps['labels'];
  readonly onAnswer: (answer: string) => void;
  readonly onChecked: () => void;
}

function mayAnswer(node: FlowNode, answer: FlowNode['answers'][number], agreed: boolean): boolean {
  return !('loses' in node && node.loses) || agreed || answer.harmless === true;
}

/** One node of the walk: what is asked, the checker that can tell, and a large button for each answer. */
export function Asked({ id, node: name, number, given, labels, onAnswer, onChecked }: Props) {
  const node = nodeOf(findTheCause, name);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [agreed, setAgreed] = useState(false);
  const hint = suggested(findTheCause, name, codes);
  const loss = 'loses' in node ? node.loses : undefined;
  const report = (found: readonly string[]) => {
    setCodes(found);
    if (found.length > 0) onChecked();
  };
  return (
    <>
      <p className={styles.progress}>
        {t('flow.walk.progress', { number })} · {kindText(node)}
      </p>
      <h3 className={styles.question} id={`${id}-question`} tabIndex={-1}>
        {shortOf(name)}
      </h3>
      <p>{textOf(name)}</p>
      {node.kind === 'check' && (
        <CheckerSlot name={node.checker} id={`${id}-checker`} labels={labels} onReport={report} />
      )}
      {loss && <Warning loss={loss} agreed={agreed} onAgree={setAgreed} />}
      {(!loss || agreed) && (
        <p>
          <a href={localePath(widgetLocale, node.href)}>{t('flow.walk.steps')}</a>
        </p>
      )}
      <p className={styles.hint} role="status">
        {hint && t('flow.walk.suggests', { answer: answerText(hint) })}
      </p>
      <div className={styles.answers}>
        {node.answers.map((answer) => (
          <button
            key={answer.id}
            type="button"
            data-answer={answer.id}
            data-hint={answer.id === hint || undefined}
            aria-pressed={given === undefined ? undefined : given === answer.id}
            disabled={!mayAnswer(node, answer, agreed)}
            onClick={() => onAnswer(answer.id)}
          >
            {answerText(answer.id)}
          </button>
        ))}
      </div>
    </>
  );
}
