import causes from '@words/cause.json';
import labels from '@words/checker.error.json';
import findings from '@words/finding.error.json';
import { useEffect, useRef } from 'react';
import { learn, t } from '../../i18n/widgetText';
import { decodeError } from '../../validator/errors';
import { CheckerFrame, type CheckerProps, EntryField, ReportView, ToneLine, useReport } from '../Checker';
import { queryValue } from '../Checker/queryAnswer';
import { selectSpan } from '../Checker/selectSpan';
import { CauseList } from './CauseList';

learn(causes, labels, findings);

/** A link may carry an error's number; anything that is not a short number is ignored. */
function codeFromLink(): string {
  const code = queryValue('code');
  return /^-?\d{3,10}$/.test(code) ? code : '';
}

export default function ErrorDecoder({ id, onReport }: CheckerProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, recheck } = useReport(() => {
    const text = field.current?.value ?? '';
    return text.trim() === '' ? null : decodeError(text);
  }, onReport);

  useEffect(() => {
    const code = codeFromLink();
    if (!code || !field.current || field.current.value !== '') return;
    field.current.value = code;
    recheck();
  }, [recheck]);

  return (
    <CheckerFrame id={id} title={t('checker.error.title')}>
      <EntryField
        id={`${id}-text`}
        label={t('checker.error.field')}
        help={t('checker.error.help')}
        fieldRef={field}
        onChange={recheck}
      />
      <ReportView
        outcome={outcome}
        onShow={({ span }) => span && selectSpan(field.current, span)}
        verdict={({ errors }) =>
          // Red would send a worried reader to mend a good key.
          errors.length > 0 &&
          errors.every(({ whose }) => whose !== 'reader') && (
            <ToneLine tone="info" word={t('checker.error.notYours.word')} text={t('checker.error.notYours.text')} />
          )
        }
      >
        {({ causes }) => <CauseList causes={causes} />}
      </ReportView>
    </CheckerFrame>
  );
}
