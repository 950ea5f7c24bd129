import type { Step } from '../../flow/walk';
import { t } from '../../i18n/widgetText';
import { Said } from '../Said';
import styles from './styles.module.css';
import { answerText, nameOf } from './words';

interface Props {
  readonly steps: readonly Step[];
  readonly onChange: (node: string) => void;
}

/** The answers so far, each of which can be changed by itself. */
export function Found({ steps, onChange }: Props) {
  if (steps.length === 0) return null;
  return (
    <div>
      <p className={styles.heading}>{t('flow.walk.found')}</p>
      <ol className={styles.found}>
        {steps.map(({ node, answer }) => (
          <li key={node}>
            <span>
              <Said text={nameOf(node)} /> <b>{answerText(node, answer)}</b>
            </span>
            <button
              type="button"
              aria-label={t('flow.walk.changeOf', { question: nameOf(node) })}
              onClick={() => onChange(node)}
            >
              {t('flow.walk.change')}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
