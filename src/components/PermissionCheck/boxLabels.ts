import { signed } from '../../i18n/englishWords';
import { labelText } from '../../i18n/labels';
import { pageLocale } from '../../i18n/pageText';

/** The words of Binance's boxes in the page's language, for `Said`; found at build time, so the table stays out of the browser. */
export function boxLabels() {
  return {
    reading: labelText('bn.enable_reading', pageLocale, signed),
    spotTrading: labelText('bn.enable_spot_margin', pageLocale, signed),
    withdrawals: labelText('bn.enable_withdrawals', pageLocale, signed),
    trusted: labelText('bn.restrict_trusted', pageLocale, signed),
    unrestricted: labelText('bn.unrestricted', pageLocale, signed),
  };
}
