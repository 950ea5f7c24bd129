import { t } from '../../i18n/widgetText';
import { leadOf } from '../../validator/engine/lead';
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
  const lead = leadOf(report.findings);
  const address = report.findings.find(({ code }) => code === 'error.request_ip_named');
  return (
    <>
      {address && lead?.code === 'error.rejected_key' ? (
        <ToneLine
          tone={lead.severity}
          word={t('paste.refusedFrom', address.params)}
          text={findingText(lead, 'detail')}
          code={lead.code}
        />
      ) : (
        <AnswerLine checked={report} {...(notYours && { tone: 'info' as const })} />
      )}
      {notYours && <ToneLine tone="info" word={t('paste.notYours.word')} text={t('paste.notYours.text')} />}
      {masked && <ToneLine tone="suspicious" word={t('paste.masked.word')} text={t('paste.masked.text')} />}
    </>
  );
}
