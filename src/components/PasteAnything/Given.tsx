import { hasText, t, type WidgetKey } from '../../i18n/widgetText';
import type { Answers } from '../../validator/engine/answers/table';
import type { QuestionId } from '../../validator/engine/questions';
import checker from '../Checker/styles.module.css';
import { answerText } from './Next';
import styles from './styles.module.css';

interface Props {
  readonly answers: Answers;
  readonly onForget: (question: QuestionId) => void;
}

/** What was seen after a fix has no question of its own; the walk shows it. */
function textOf(question: QuestionId): string {
  return `question.${question}.text`;
}

/** What the reader has answered, each answer with the way to take it back. */
export function Given({ answers, onForget }: Props) {
  const given = (Object.keys(answers) as QuestionId[]).flatMap((question) => {
    const answer = answers[question];
    return answer && hasText(textOf(question), {}) ? [{ question, answer }] : [];
  });
  if (given.length === 0) return null;
  return (
    <details>
      <summary>
        {t('paste.answers')} ({given.length})
      </summary>
      <ul className={styles.given}>
        {given.map(({ question, answer }) => (
          <li key={question}>
            {t(textOf(question) as WidgetKey)} <b>{answerText(question, answer)}</b>{' '}
            <button type="button" onClick={() => onForget(question)}>
              {t('paste.change')}
            </button>
          </li>
        ))}
      </ul>
      <p className={checker.help}>{t('paste.address')}</p>
    </details>
  );
}
