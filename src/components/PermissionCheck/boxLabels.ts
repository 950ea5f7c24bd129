import { labelText } from '../../i18n/labels';
import { pageLocale } from '../../i18n/pageText';

/** The words of Binance's boxes in the page's language; found at build time, so the table stays out of the browser. */
export function boxLabels() {
  return {
    reading: labelText('bn.enable_reading', pageLocale),
    spotTrading: labelText('bn.enable_spot_margin', pageLocale),
    withdrawals: labelText('bn.enable_withdrawals', pageLocale),
    trusted: labelText('bn.restrict_trusted', pageLocale),
    unrestricted: labelText('bn.unrestricted', pageLocale),
  };
}
