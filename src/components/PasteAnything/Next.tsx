import { hasText, said, t, type WidgetKey } from '../../i18n/widgetText';
import { ANSWERS, type AnswerId } from '../../validator/engine/answers/table';
import type { CauseId } from '../../validator/engine/causes';
import type { NextThing } from '../../validator/engine/finding';
import type { QuestionId } from '../../validator/engine/questions';
import { pathFromHere } from '../Checker/pathFromHere';
import checker from '../Checker/styles.module.css';
import { WayLink } from '../Checker/WayLink';
import { Said } from '../Said';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  readonly next: NextThing;
  /** What an error says to do that is the reason for it, for `Said`; '' where there is none. */
  readonly todo: string;
  readonly onAnswer: (question: QuestionId, answer: AnswerId) => void;
}

/** The one thing to do now: a question with its answers, the step of the leading cause, or where to look. */
export function Next({ id, next, todo, onAnswer }: Props) {
  return (
    <section
      className={styles.next}
      id={`${id}-next`}
      data-next={next.kind}
      aria-labelledby={next.kind === 'question' ? `${id}-question` : `${id}-next-title`}
      tabIndex={-1}
    >
      {next.kind !== 'question' && (
        <p className={next.kind === 'look_at' ? styles.heading : 'visually-hidden'} id={`${id}-next-title`}>
          {t(`paste.next.${next.kind}`)}
        </p>
      )}
      {next.kind === 'question' && <Question id={`${id}-question`} question={next.id} onAnswer={onAnswer} />}
      {/* An error that says what to do has been named above, and says more than the cause it stands for. */}
      {todo && (
        <p>
          <Said text={todo} />
        </p>
      )}
      {next.kind === 'step' && (
        <>
          {!todo && <CauseToMend id={next.cause} />}
          <WayLink className={checker.do} href={next.href} />
        </>
      )}
      {next.kind === 'look_at' && (
        <>
          <p>{t(`paste.lookAt.${next.id}.text`)}</p>
          <a className={checker.do} href={pathFromHere(next.href)}>
            {t(`paste.lookAt.${next.id}.link`)}
          </a>
        </>
      )}
    </section>
  );
}

/** The name of a cause and, where no step holds it, what to do about it. */
function CauseToMend({ id }: { readonly id: CauseId }) {
  return (
    <>
      <p>
        <b>{t(`cause.${id}.title`)}</b>
      </p>
      {hasText(`cause.${id}.todo`, {}) && (
        <p>
          <Said text={said(`cause.${id}.todo` as WidgetKey)} />
        </p>
      )}
    </>
  );
}

interface QuestionProps {
  readonly id: string;
  readonly question: QuestionId;
  readonly onAnswer: Props['onAnswer'];
}

function Question({ id, question, onAnswer }: QuestionProps) {
  const answers: readonly AnswerId[] = [...ANSWERS[question], 'unknown'];
  return (
    <>
      <p className={styles.heading} id={id}>
        {t(`question.${question}.text` as WidgetKey)}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that act at once are no form fields */}
      <div className={styles.answers} role="group" aria-labelledby={id}>
        {answers.map((answer) => (
          <button key={answer} type="button" data-answer={answer} onClick={() => onAnswer(question, answer)}>
            {answerText(question, answer)}
          </button>
        ))}
      </div>
      {hasText(`question.${question}.look`, {}) && (
        <p className={checker.help}>
          <Said text={said(`question.${question}.look` as WidgetKey)} />
        </p>
      )}
    </>
  );
}

/** The words on the button of an answer. */
export function answerText(question: QuestionId, answer: AnswerId): string {
  return t(`question.${question}.answer.${answer}` as WidgetKey);
}
