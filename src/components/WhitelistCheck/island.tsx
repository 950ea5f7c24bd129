import labels from '@words/checker.whitelist.json';
import findings from '@words/finding.whitelist.json';
import { useEffect, useRef } from 'react';
import { learn, said, t } from '../../i18n/widgetText';
import { checkWhitelist } from '../../validator/checks/whitelist';
import { CaseCauses } from '../Case/CaseCauses';
import { useCase } from '../Case/useCase';
import { CheckerFrame, type CheckerProps, EntryField, ReportView, useReport } from '../Checker';
import { selectSpan } from '../Checker/selectSpan';
import { AddressLists } from './AddressLists';
import { specialOf } from './special';

learn(labels, findings);

export default function WhitelistCheck({ id, embedded }: CheckerProps) {
  const platform = useRef<HTMLTextAreaElement>(null);
  const binance = useRef<HTMLTextAreaElement>(null);
  const error = useRef<HTMLTextAreaElement>(null);
  const requestIp = useCase()?.requestIp;
  const { outcome, recheck } = useReport('WhitelistCheck', () => {
    const texts = {
      platform: platform.current?.value ?? '',
      binance: binance.current?.value ?? '',
      errorText: error.current?.value ?? '',
    };
    const isEmpty = Object.values(texts).every((text) => text.trim() === '');
    return isEmpty && !requestIp ? null : checkWhitelist({ ...texts, ...(requestIp && { requestIp }) });
  });

  // The address that an error named, wherever on the page or in the link, is looked up in the lists.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another address is known
  useEffect(() => recheck(), [requestIp]);

  const fieldOf = { platform_list: platform, binance_list: binance, error_text: error } as Readonly<
    Record<string, typeof platform | undefined>
  >;

  return (
    <CheckerFrame id={id} title={t('checker.whitelist.title')}>
      <EntryField
        id={`${id}-platform`}
        label={t('checker.whitelist.platform')}
        help={said('checker.whitelist.platformHelp')}
        fieldRef={platform}
        onChange={recheck}
      />
      <EntryField
        id={`${id}-binance`}
        label={t('checker.whitelist.binance')}
        help={said('checker.whitelist.binanceHelp')}
        fieldRef={binance}
        onChange={recheck}
      />
      <EntryField
        id={`${id}-error`}
        label={t('checker.whitelist.error')}
        rows={2}
        fieldRef={error}
        onChange={recheck}
      />
      <ReportView
        outcome={outcome}
        special={specialOf}
        onShow={({ field, span }) => span && selectSpan(fieldOf[field ?? '']?.current ?? null, span)}
      >
        {(report) => <AddressLists id={id} report={report} />}
      </ReportView>
      {!embedded && <CaseCauses />}
    </CheckerFrame>
  );
}
