import { t } from '../../i18n/widgetText';
import type { WhitelistReport } from '../../validator/checks/whitelist';
import checker from '../Checker/styles.module.css';
import { UNTRANSLATED } from '../Checker/untranslated';
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
        of={missing}
      />
      <Addresses id={`${id}-extra`} heading={t('checker.whitelist.extra', { count: extra.length })} of={extra} />
      {count > 0 && (
        <div>
          <Heading id={`${id}-list`} text={t('checker.whitelist.corrected', { count })} />
          <output className={checker.list} aria-labelledby={`${id}-list`} {...UNTRANSLATED}>
            {list}
          </output>
        </div>
      )}
    </>
  );
}

function Heading({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <b id={id} className={checker.listHeading}>
      {text}
    </b>
  );
}

function Addresses({
  id,
  heading,
  of,
}: {
  readonly id: string;
  readonly heading: string;
  readonly of: readonly string[];
}) {
  if (of.length === 0) return null;
  return (
    <div>
      <Heading id={id} text={heading} />
      <output className={checker.list} aria-labelledby={id} {...UNTRANSLATED}>
        {of.slice(0, SHOWN).join('\n')}
        {of.length > SHOWN && `\n${t('checker.common.more', { count: of.length - SHOWN })}`}
      </output>
    </div>
  );
}
