import { t } from '../../i18n/widgetText';
import type { Finding } from '../../validator/engine/finding';
import type { Reading } from '../Case/orders';
import { FindingList } from '../Checker';
import { Marked } from './Marked';

interface Props {
  readonly reading: Reading;
  readonly onShow: (finding: Finding) => void;
}

/** What the text itself says, piece by piece, folded beneath the answer. */
export function ReadingView({ reading: { report }, onShow }: Props) {
  return (
    <details>
      <summary>{t('paste.details')}</summary>
      <Marked {...report} />
      <FindingList findings={report.findings} onShow={onShow} />
    </details>
  );
}
