import { t } from '../../i18n/widgetText';
import type { Finding } from '../../validator/engine/finding';
import type { Reading } from '../Case/orders';
import { FindingList, ToneLine, VerdictLine } from '../Checker';
import { Marked } from './Marked';

interface Props {
  readonly reading: Reading;
  readonly masked: boolean;
  readonly onShow: (finding: Finding) => void;
}

/** Advice that cannot wait behind a fold. */
const URGENT = ['error.secret_pasted', 'error.private_key_pasted', 'key.private_key'];

/** What the text itself says: verdict, urgent advice, and its pieces. */
export function ReadingView({ reading: { report, notYours }, masked, onShow }: Props) {
  const urgent = report.findings.filter(({ code }) => URGENT.includes(code));
  const others = report.findings.filter(({ code }) => !URGENT.includes(code));
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
      {others.length > 0 && (
        <details>
          <summary>{t('paste.details')}</summary>
          <FindingList findings={others} onShow={onShow} />
        </details>
      )}
    </>
  );
}
