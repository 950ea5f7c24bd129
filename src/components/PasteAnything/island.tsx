import words from '@words/paste.json';
import { useCallback, useEffect, useRef } from 'react';
import { learn, t } from '../../i18n/widgetText';
import type { AnswerId, Answers } from '../../validator/engine/answers/table';
import type { QuestionId } from '../../validator/engine/questions';
import { CheckerFrame, type CheckerProps, EntryField, Safe, VerdictLine } from '../Checker';
import { queryValue } from '../Checker/queryAnswer';
import { selectSpan } from '../Checker/selectSpan';
import checker from '../Checker/styles.module.css';
import { ReadingView } from './ReadingView';
import { prepare, usePaste } from './usePaste';

learn(words);

/** A link may carry an error's number; anything that is not a short number is ignored. */
function codeFromLink(): string {
  const code = queryValue('code');
  return /^-?\d{3,10}$/.test(code) ? code : '';
}

/**
 * One box for whatever a reader has in hand: it says what the text is, which causes it leaves, and what to do next. Inside
 * the flow, which listens to its reports, it asks nothing and leaves the address alone: there the flow asks.
 */
export default function PasteAnything({ id, onReport }: CheckerProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { pasted, answers, readSoon, answer } = usePaste(field, onReport);
  const moved = useRef(false);

  useEffect(() => {
    const code = codeFromLink();
    if (!code || !field.current || field.current.value !== '') return;
    field.current.value = code;
    readSoon(0);
  }, [readSoon]);

  // The button that was pressed is gone; what to do next is what to read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of what is shown
  useEffect(() => {
    if (moved.current) document.getElementById(`${id}-next`)?.focus();
    moved.current = false;
  }, [pasted, id]);

  const onChange = useCallback(() => readSoon(), [readSoon]);
  const decide = (next: Answers) => {
    moved.current = true;
    answer(next);
  };
  const forget = (question: QuestionId) => {
    const { [question]: _forgotten, ...others } = answers;
    decide(others);
  };

  return (
    <CheckerFrame id={id} title={t('paste.title')}>
      <div onFocusCapture={prepare} onPointerEnter={prepare}>
        <EntryField
          id={`${id}-text`}
          label={t('paste.field')}
          help={t('paste.help')}
          fieldRef={field}
          onChange={onChange}
          onPaste={() => readSoon(0)}
        />
      </div>
      <div className={checker.result}>
        <Safe key={pasted.state}>
          {pasted.state === 'empty' && <p className={checker.help}>{t('paste.empty')}</p>}
          {pasted.state === 'reading' && (
            <p className={checker.help} role="status">
              {t('paste.loading')}
            </p>
          )}
          {pasted.state === 'failed' && (
            <div role="status">
              <VerdictLine verdict="checker_failed" />
            </div>
          )}
          {pasted.reading && (
            <ReadingView
              id={id}
              reading={pasted.reading}
              masked={pasted.masked}
              answers={onReport ? undefined : answers}
              onShow={({ span }) => span && selectSpan(field.current, span)}
              onAnswer={(question: QuestionId, given: AnswerId) => decide({ ...answers, [question]: given })}
              onForget={forget}
            />
          )}
        </Safe>
      </div>
    </CheckerFrame>
  );
}
