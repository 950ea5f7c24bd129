import { t } from '../../i18n/widgetText';
import { leadOf } from '../../validator/engine/lead';
import type { Reading } from '../Case/orders';
import { AnswerLine } from '../Checker/Answer';
import { findingText } from '../Checker/findingText';
import checker from '../Checker/styles.module.css';
import { Said } from '../Said';

interface Props {
  readonly reading: Reading;
  readonly masked: boolean;
}

/** What a key that stands in the text asks for is said at once, whatever else is to be done. */
const KEYS: readonly string[] = ['error.secret_pasted', 'error.private_key_pasted'];

/** The first sentences of the box's answer: what the text is, and that something was hidden. */
export function ReadingLine({ reading: { report, notYours }, masked }: Props) {
  const lead = leadOf(report.findings);
  return (
    <>
      <AnswerLine checked={report} {...(notYours && { tone: 'info' as const, prefix: t('paste.notYours') })} />
      {lead && KEYS.includes(lead.code) ? (
        <p>
          <Said text={findingText(lead, 'fix')} />
        </p>
      ) : (
        masked && <p className={checker.help}>{t('paste.masked')}</p>
      )}
    </>
  );
}
