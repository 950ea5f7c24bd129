import { labelText } from '../../i18n/labels';
import { pageLocale } from '../../i18n/pageText';
import { Island } from '../../islands/Island';
import { Rules } from '../Rules';
import Widget from './island';

/** Judges ticked permissions or a pasted answer of `apiRestrictions`. In MDX: `<PermissionCheck/>`. */
export function PermissionCheck() {
  const labels = {
    reading: labelText('bn.enable_reading', pageLocale),
    spotTrading: labelText('bn.enable_spot_margin', pageLocale),
    withdrawals: labelText('bn.enable_withdrawals', pageLocale),
    trusted: labelText('bn.restrict_trusted', pageLocale),
    unrestricted: labelText('bn.unrestricted', pageLocale),
  };
  return (
    <>
      <Island name="PermissionCheck" Widget={Widget} props={{ id: 'permission-check', labels }} />
      <Rules namespace="permissions" />
    </>
  );
}
