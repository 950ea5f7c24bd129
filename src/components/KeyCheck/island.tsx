import labels from '@words/checker.keys.json';
import findings from '@words/finding.key.json';
import { type ClipboardEvent, useRef, useState } from 'react';
import { learn, t } from '../../i18n/widgetText';
import { checkKeys, toMask } from '../../validator/keys';
import { CheckerFrame, EntryField, ReportView, selectSpan, useReport } from '../Checker';
import checker from '../Checker/styles.module.css';
import { MaskLine } from './MaskLine';

learn(labels, findings);

export default function KeyCheck({ id }: { readonly id: string }) {
  const apiKey = useRef<HTMLTextAreaElement>(null);
  const secretKey = useRef<HTMLTextAreaElement>(null);
  const [masking, setMasking] = useState(false);
  const read = () => ({ apiKey: apiKey.current?.value ?? '', secretKey: secretKey.current?.value ?? '' });
  const { outcome, recheck } = useReport(() => {
    const pair = read();
    return pair.apiKey === '' && pair.secretKey === '' ? null : { ...checkKeys(pair), pair };
  });

  const pasteAsMask = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (!masking) return;
    event.preventDefault();
    const field = event.currentTarget;
    const mask = toMask(event.clipboardData.getData('text'));
    field.setRangeText(mask, field.selectionStart, field.selectionEnd, 'end');
    recheck();
  };

  const fields = [
    { part: 'api', label: t('checker.keys.apiKey'), ref: apiKey, field: 'api_key' },
    { part: 'secret', label: t('checker.keys.secretKey'), ref: secretKey, field: 'secret_key' },
  ] as const;

  return (
    <CheckerFrame id={id} title={t('checker.keys.title')}>
      <p className={checker.help}>{t('checker.keys.help')}</p>
      <div className={checker.choices}>
        <label>
          <input
            type="checkbox"
            aria-describedby={`${id}-mask`}
            onChange={(e) => setMasking(e.currentTarget.checked)}
          />
          {t('checker.keys.mask')}
        </label>
        <p className={checker.help} id={`${id}-mask`}>
          {t('checker.keys.maskHelp')}
        </p>
      </div>
      {fields.map(({ part, label, ref }) => (
        <EntryField
          key={part}
          id={`${id}-${part}`}
          label={label}
          rows={2}
          secret
          fieldRef={ref}
          onChange={recheck}
          onPaste={pasteAsMask}
        />
      ))}
      <ReportView
        outcome={outcome}
        onShow={({ field, span }) => {
          const target = fields.find((entry) => entry.field === field);
          if (target && span) selectSpan(target.ref.current, span);
        }}
      >
        {({ pair }) => (
          <>
            <MaskLine label={t('checker.keys.apiKey')} text={pair.apiKey} />
            <MaskLine label={t('checker.keys.secretKey')} text={pair.secretKey} />
          </>
        )}
      </ReportView>
    </CheckerFrame>
  );
}
