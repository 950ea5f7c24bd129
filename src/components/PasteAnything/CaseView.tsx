import type { AnswerId } from '../../validator/engine/answers/table';
import type { QuestionId } from '../../validator/engine/questions';
import type { Causes as CauseList } from '../Case/Causes';
import type { Diagnosis } from '../Case/orders';
import { Given } from './Given';
import { Next } from './Next';

interface Props {
  readonly id: string;
  readonly known: Diagnosis;
  /** What the first finding of the text in the box says to do, where it speaks for this next thing; else ''. */
  readonly todo: string;
  /** The list of causes, which comes with its words. */
  readonly Causes: typeof CauseList;
  /** Null takes an answer back. */
  readonly onAnswer: (question: QuestionId, answer: AnswerId | null) => void;
}

/** What all that is known on the page leaves: the one thing to do, what was answered, and the causes. */
export function CaseView({ id, known, todo, Causes, onAnswer }: Props) {
  return (
    <>
      <Next id={id} next={known.report.next} todo={todo} onAnswer={onAnswer} />
      <Given answers={known.answers} onForget={(question) => onAnswer(question, null)} />
      <Causes causes={known.report.causes} />
    </>
  );
}
