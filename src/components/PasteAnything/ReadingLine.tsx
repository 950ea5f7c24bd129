import { t } from '../../i18n/widgetText';
import type { Reading } from '../Case/orders';
import { ToneLine } from '../Checker';
import { AnswerLine } from '../Checker/Answer';
import { findingText } from '../Checker/findingText';

interface Props {
  readonly reading: Reading;
  readonly masked: boolean;
}

/** The first sentences of the box's answer: what the text is, the address it names, and that something was hidden. */
export function ReadingLine({ reading: { report, notYours }, masked }: Props) {
  const address = report.findings.find(({ code }) => code === 'error.request_ip_named');
  return (
    <>
      <AnswerLine checked={report} />
      {address && <p>{findingText(address, 'detail')}</p>}
      {notYours && <ToneLine tone="info" word={t('paste.notYours.word')} text={t('paste.notYours.text')} />}
      {masked && <ToneLine tone="suspicious" word={t('paste.masked.word')} text={t('paste.masked.text')} />}
    </>
  );
}
