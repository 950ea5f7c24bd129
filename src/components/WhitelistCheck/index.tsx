import { Island } from '../Island';
import { Rules } from '../Rules';
import Widget from './island';

/** Compares XChainer's address list with the one on Binance. In MDX: `<WhitelistCheck/>`. */
export function WhitelistCheck() {
  return (
    <>
      <Island name="WhitelistCheck" Widget={Widget} props={{ id: 'whitelist-check' }} />
      <Rules namespace="whitelist" />
    </>
  );
}
