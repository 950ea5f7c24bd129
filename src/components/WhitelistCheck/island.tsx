import labels from '@words/checker.whitelist.json';
import findings from '@words/finding.whitelist.json';
import { useEffect, useRef } from 'react';
import { learn, t } from '../../i18n/widgetText';
import { checkWhitelist } from '../../validator/checks/whitelist';
import { CheckerFrame, type CheckerProps, EntryField, ReportView, useReport } from '../Checker';
import { queryValue } from '../Checker/queryAnswer';
import { selectSpan } from '../Checker/selectSpan';
import { AddressLists } from './AddressLists';

learn(labels, findings);

/** A link may carry the address that an error named. */
function errorFromLink(): string {
  const ip = queryValue('ip');
  return /^[\da-f.:]{3,45}$/i.test(ip) ? `request ip: ${ip}` : '';
}

export default function WhitelistCheck({ id, onReport }: CheckerProps) {
  const platform = useRef<HTMLTextAreaElement>(null);
  const binance = useRef<HTMLTextAreaElement>(null);
  const error = useRef<HTMLTextAreaElement>(null);
  const { outcome, recheck } = useReport(() => {
    const texts = {
      platform: platform.current?.value ?? '',
      binance: binance.current?.value ?? '',
      errorText: error.current?.value ?? '',
    };
    return Object.values(texts).every((text) => text.trim() === '') ? null : checkWhitelist(texts);
  }, onReport);

  useEffect(() => {
    const text = errorFromLink();
    if (!text || !error.current || error.current.value !== '') return;
    error.current.value = text;
    recheck();
  }, [recheck]);

  const fieldOf = { platform_list: platform, binance_list: binance, error_text: error } as Readonly<
    Record<string, typeof platform | undefined>
  >;

  return (
    <CheckerFrame id={id} title={t('checker.whitelist.title')}>
      <EntryField
        id={`${id}-platform`}
        label={t('checker.whitelist.platform')}
        help={t('checker.whitelist.platformHelp')}
        fieldRef={platform}
        onChange={recheck}
      />
      <EntryField
        id={`${id}-binance`}
        label={t('checker.whitelist.binance')}
        help={t('checker.whitelist.binanceHelp')}
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
        onShow={({ field, span }) => span && selectSpan(fieldOf[field ?? '']?.current ?? null, span)}
      >
        {(report) => <AddressLists id={id} report={report} />}
      </ReportView>
    </CheckerFrame>
  );
}
