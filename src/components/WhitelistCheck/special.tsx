import { said, t } from '../../i18n/widgetText';
import type { WhitelistReport } from '../../validator/checks/whitelist';
import type { Special } from '../Checker/Answer';
import checker from '../Checker/styles.module.css';
import { CopyButton } from '../CopyButton';
import { compare, countOf, isReady, withExtra } from './comparison';

/** The first words of a comparison, with the list to copy directly beneath them. */
export function specialOf(report: WhitelistReport): Special | undefined {
  const comparison = compare(report);
  if (!comparison) return undefined;
  if (comparison.kind === 'only_extra') {
    return {
      word: t('checker.whitelist.allThere'),
      text: t('checker.whitelist.extraLead', { count: comparison.extra }),
    };
  }
  const action = isReady(report) ? { todo: said('checker.whitelist.todo'), action: <Copies report={report} /> } : {};
  if (comparison.kind === 'all_old') {
    return {
      word: t('checker.whitelist.allOld', { count: comparison.old }),
      text: t('checker.whitelist.useNew', { count: comparison.count }),
      ...action,
    };
  }
  const { missing, extra } = comparison;
  return {
    word: t('checker.whitelist.missingLead', { count: missing }),
    text: extra > 0 ? t('checker.whitelist.extraLead', { count: extra }) : '',
    ...action,
  };
}

/** The list of XChainer, and the same with what Binance has besides: nothing is dropped silently. */
function Copies({ report }: { readonly report: WhitelistReport }) {
  const all = withExtra(report);
  return (
    <>
      <CopyButton text={report.list} label={t('checker.whitelist.copyNew', { count: countOf(report.list) })} />
      {all && (
        <details className={checker.rest}>
          <summary>{t('checker.whitelist.bothHelp')}</summary>
          <CopyButton text={all} label={t('checker.whitelist.copyBoth', { count: report.extra.length })} />
        </details>
      )}
    </>
  );
}
