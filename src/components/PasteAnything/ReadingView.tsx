import { t } from '../../i18n/widgetText';
import type { AnswerId, Answers } from '../../validator/engine/answers/table';
import type { Finding } from '../../validator/engine/finding';
import type { QuestionId } from '../../validator/engine/questions';
import { FindingList, ToneLine, VerdictLine } from '../Checker';
import { Causes } from './Causes';
import { Given } from './Given';
import { Marked } from './Marked';
import { Next } from './Next';
import type { Reading } from './read';

interface Props {
  readonly id: string;
  readonly reading: Reading;
  readonly masked: boolean;
  /** Absent where nothing is to be asked. */
  readonly answers: Answers | undefined;
  readonly onShow: (finding: Finding) => void;
  readonly onAnswer: (question: QuestionId, answer: AnswerId) => void;
  readonly onForget: (question: QuestionId) => void;
}

/** Advice that cannot wait behind a fold. */
const URGENT = ['error.secret_pasted', 'error.private_key_pasted', 'key.private_key'];

/** The whole answer, in the order of use: verdict, what to do next, causes, and what the text says piece by piece. */
export function ReadingView({ id, reading, masked, answers, onShow, onAnswer, onForget }: Props) {
  const { report, notYours } = reading;
  const urgent = report.findings.filter(({ code }) => URGENT.includes(code));
  const others = report.findings.filter(({ code }) => !URGENT.includes(code) && !code.startsWith('answer.'));
  return (
    <>
      <div role="status">
        {notYours ? (
          <ToneLine tone="info" word={t('paste.notYours.word')} text={t('paste.notYours.text')} />
        ) : (
          <VerdictLine verdict={report.verdict} />
        )}
        {masked && <ToneLine tone="suspicious" word={t('paste.masked.word')} text={t('paste.masked.text')} />}
      </div>
      <FindingList findings={urgent} onShow={onShow} />
      <Marked {...report} />
      {answers && <Next id={id} next={report.next} onAnswer={onAnswer} />}
      {answers && <Given answers={answers} onForget={onForget} />}
      <Causes causes={report.causes} />
      {others.length > 0 && (
        <details>
          <summary>{t('paste.details')}</summary>
          <FindingList findings={others} onShow={onShow} />
        </details>
      )}
    </>
  );
}
