import { t } from '../../i18n/widgetText';
import { COMMENT_STATUSES } from '../../report/types';

/** The statuses that a comment can be given, for a list of them. */
export function StatusOptions() {
  return COMMENT_STATUSES.map((status) => (
    <option key={status} value={status}>
      {t(`report.comments.${status}`)}
    </option>
  ));
}
