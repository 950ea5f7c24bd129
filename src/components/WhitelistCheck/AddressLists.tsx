import { t } from '../../i18n/widgetText';
import type { WhitelistReport } from '../../validator/checks/whitelist';
import checker from '../Checker/styles.module.css';
import { countOf } from './comparison';

/** Nobody reads more than this in a box; the count in the heading is the whole truth. */
const SHOWN = 200;

interface Props {
  readonly id: string;
  readonly report: WhitelistReport;
}

/** What is missing, what is too many, and the list of XChainer in the form Binance takes. */
export function AddressLists({ id, report: { missing, extra, list } }: Props) {
  const count = countOf(list);
  return (
    <>
      <Addresses
        id={`${id}-missing`}
        heading={t('checker.whitelist.missing', { count: missing.length })}
        text={linesOf(missing)}
      />
      <Addresses
        id={`${id}-extra`}
        heading={t('checker.whitelist.extra', { count: extra.length })}
        text={linesOf(extra)}
      />
      <Addresses id={`${id}-list`} heading={t('checker.whitelist.corrected', { count })} text={count > 0 ? list : ''} />
    </>
  );
}

function linesOf(addresses: readonly string[]): string {
  const more = addresses.length - SHOWN;
  return [...addresses.slice(0, SHOWN), ...(more > 0 ? [t('checker.common.more', { count: more })] : [])].join('\n');
}

interface AddressesProps {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** A list under its heading. No `output`: that is announced as a status, and would be read address by address. */
function Addresses({ id, heading, text }: AddressesProps) {
  if (text === '') return null;
  return (
    <div>
      <b id={id} className={checker.listHeading}>
        {heading}
      </b>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
      <section className={checker.list} aria-labelledby={id} tabIndex={0} translate="no">
        <samp>{text}</samp>
      </section>
    </div>
  );
}
