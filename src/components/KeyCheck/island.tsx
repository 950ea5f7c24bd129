import labels from '@words/checker.keys.json';
import findings from '@words/finding.key.json';
import { type ClipboardEvent, useRef } from 'react';
import { learn, t } from '../../i18n/widgetText';
import { checkKeys, toMask } from '../../validator/checks/keys';
import { CaseCauses } from '../Case/CaseCauses';
import { CheckerFrame, type CheckerProps, EntryField, ReportView, useReport } from '../Checker';
import { selectSpan } from '../Checker/selectSpan';
import checker from '../Checker/styles.module.css';
import { MaskLine } from './MaskLine';

learn(labels, findings);

export default function KeyCheck({ id, embedded }: CheckerProps) {
  const apiKey = useRef<HTMLTextAreaElement>(null);
  const secretKey = useRef<HTMLTextAreaElement>(null);
  const masking = useRef<HTMLInputElement>(null);
  const read = () => ({ apiKey: apiKey.current?.value ?? '', secretKey: secretKey.current?.value ?? '' });
  const { outcome, recheck } = useReport('KeyCheck', () => {
    const pair = read();
    return pair.apiKey.trim() === '' && pair.secretKey.trim() === '' ? null : { ...checkKeys(pair), pair };
  });

  /** Puts masks in the place of what the boxes hold; a mask of a mask is the same mask. */
  const maskAll = () => {
    for (const { current: field } of [apiKey, secretKey]) {
      const mask = toMask(field?.value ?? '');
      if (field && field.value !== mask) field.value = mask;
    }
  };

  const change = (pause?: number) => {
    if (masking.current?.checked) maskAll();
    recheck(pause);
  };

  // What is pasted never reaches the box as it is, so that not even "undo" can bring it back.
  const pasteAsMask = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (!masking.current?.checked) return;
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
            ref={masking}
            type="checkbox"
            autoComplete="off"
            aria-describedby={`${id}-mask`}
            onChange={() => change()}
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
          onChange={change}
          onPaste={pasteAsMask}
        />
      ))}
      <ReportView
        outcome={outcome}
        fieldName={({ field }) => fields.find((entry) => entry.field === field)?.label}
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
      {!embedded && <CaseCauses />}
    </CheckerFrame>
  );
}
