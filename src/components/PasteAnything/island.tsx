import own from '@words/paste.json';
import { useEffect, useRef } from 'react';
import { learn, t } from '../../i18n/widgetText';
import type { Checked, Report } from '../../validator/engine/finding';
import { useWords } from '../Case/CaseCauses';
import { answer } from '../Case/store';
import { useCase } from '../Case/useCase';
import { CheckerFrame, type CheckerProps, EntryField, Safe, VerdictLine } from '../Checker';
import { Announced } from '../Checker/Announced';
import { answerWords } from '../Checker/answerWords';
import { findingText } from '../Checker/findingText';
import { selectSpan } from '../Checker/selectSpan';
import checker from '../Checker/styles.module.css';
import { CaseView } from './CaseView';
import { ReadingLine } from './ReadingLine';
import { ReadingView } from './ReadingView';
import { usePaste } from './usePaste';

learn(own);

/** What the text's first finding says to do, where it is a reason for the next thing: an answer may have led elsewhere. */
function todoOf({ next, causes }: Report, read: Checked): string {
  const words = answerWords(read, findingText);
  if (!words) return '';
  const because = next.kind === 'step' ? causes.find(({ id }) => id === next.cause)?.because : undefined;
  return next.kind === 'answered' || because?.includes(words.lead.code) ? words.todo : '';
}

/**
 * One box for whatever a reader has in hand: it says what the text is, which causes are left by all that is known on the
 * page, and what to do next. Inside of the walk it asks nothing: there the walk asks.
 */
export default function PasteAnything({ id, embedded = false }: CheckerProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { pasted, readSoon, leave } = usePaste(field);
  const known = useCase();
  const isKnown = known !== undefined && known.report.findings.length > 0;
  const words = useWords(isKnown);
  const linked = useRef(false);
  const moved = useRef(false);
  const linkText = known?.linkText ?? '';

  // An error may have come with the link; what the reader has typed meanwhile wins.
  useEffect(() => {
    if (linkText === '' || linked.current || !field.current) return;
    linked.current = true;
    if (field.current.value !== '') return;
    field.current.value = linkText;
    readSoon();
  }, [linkText, readSoon]);

  // The button that was pressed is gone; what to do next is what to read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of what is known
  useEffect(() => {
    if (moved.current) document.getElementById(`${id}-next`)?.focus();
    moved.current = false;
  }, [known, id]);

  return (
    <CheckerFrame id={id} title={t('paste.title')}>
      <EntryField
        id={`${id}-text`}
        label={t('paste.field')}
        help={t('paste.help')}
        fieldRef={field}
        onChange={readSoon}
        onLeave={leave}
      />
      <div className={checker.result}>
        <Announced>
          <Safe key={pasted.state}>
            {pasted.state === 'empty' && !isKnown && <p className={checker.help}>{t('paste.empty')}</p>}
            {pasted.state === 'reading' && <p className={checker.help}>{t('paste.loading')}</p>}
            {pasted.state === 'failed' && <VerdictLine verdict="checker_failed" />}
            {pasted.reading && <ReadingLine reading={pasted.reading} masked={pasted.masked} />}
          </Safe>
        </Announced>
        <Safe key="rest">
          {known && isKnown && words && !embedded && (
            <CaseView
              id={id}
              known={known}
              todo={pasted.reading ? todoOf(known.report, pasted.reading.report) : ''}
              Causes={words.Causes}
              onAnswer={(question, given) => {
                moved.current = true;
                answer(question, given);
              }}
            />
          )}
          {pasted.reading && (
            <ReadingView reading={pasted.reading} onShow={({ span }) => span && selectSpan(field.current, span)} />
          )}
        </Safe>
      </div>
    </CheckerFrame>
  );
}
