import words from '@words/checker.permissions.json';
import findings from '@words/finding.permissions.json';
import { useEffect, useRef } from 'react';
import { learn, t } from '../../i18n/widgetText';
import { checkPermissions, checkPermissionsText } from '../../validator/checks/permissions';
import { CheckerFrame, type CheckerProps, EntryField, ReportView, useReport } from '../Checker';
import { keepInQuery, queryValue } from '../Checker/queryAnswer';
import { selectSpan } from '../Checker/selectSpan';
import checker from '../Checker/styles.module.css';

learn(words, findings);

const BOXES = ['reading', 'spotTrading', 'withdrawals'] as const;
const ACCESS = ['trusted', 'unrestricted', 'unknown'] as const;

/** Name of the ticks in the address; they are choices, not secrets. */
const QUESTION = 'permissions';

export interface Props extends CheckerProps {
  /** The words on Binance's screen, from the table of labels. */
  readonly labels: Readonly<Record<(typeof BOXES)[number] | 'trusted' | 'unrestricted', string>>;
}

/** `trusted` and `unrestricted` are facts; anything else is "not told". */
function restricted(access: (typeof ACCESS)[number]): boolean | undefined {
  return access === 'trusted' ? true : access === 'unrestricted' ? false : undefined;
}

export default function PermissionCheck({ id, labels, onReport }: Props) {
  const answer = useRef<HTMLTextAreaElement>(null);
  const ticks = useRef<HTMLDivElement>(null);
  // Read from the page, not from state: a box may have been ticked before the widget woke up.
  const inputs = () => [...(ticks.current?.querySelectorAll('input') ?? [])];
  const ticked = () => inputs().flatMap(({ checked, value }) => (checked ? [value] : []));

  const { outcome, recheck } = useReport(() => {
    const text = answer.current?.value ?? '';
    const now = Date.now();
    if (text.trim() !== '') return checkPermissionsText(text, now);
    const chosen = ticked();
    // The address choice comes last: a verdict before it would call a list red that is only half told.
    const access = ACCESS.find((choice) => chosen.includes(choice));
    if (!access) return null;
    const [reading, spotTrading, withdrawals] = BOXES.map((box) => chosen.includes(box));
    return checkPermissions({ reading, spotTrading, withdrawals, ipRestricted: restricted(access), now });
  }, onReport);

  const change = () => {
    keepInQuery(QUESTION, ticked().join('.'));
    recheck();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the widget wakes up
  useEffect(() => {
    const told = queryValue(QUESTION).split('.');
    for (const input of inputs()) input.checked ||= told.includes(input.value);
    recheck();
  }, []);

  return (
    <CheckerFrame id={id} title={t('checker.permissions.title')}>
      <div ref={ticks}>
        <fieldset className={checker.choices}>
          <legend>{t('checker.permissions.legend')}</legend>
          {BOXES.map((box) => (
            <label key={box}>
              <input type="checkbox" value={box} autoComplete="off" onChange={change} />
              {labels[box]}
            </label>
          ))}
        </fieldset>
        <fieldset className={checker.choices}>
          <legend>{t('checker.permissions.access')}</legend>
          {ACCESS.map((choice) => (
            <label key={choice}>
              <input type="radio" value={choice} autoComplete="off" name={`${id}-access`} onChange={change} />
              {choice === 'unknown' ? t('checker.permissions.unknown') : labels[choice]}
            </label>
          ))}
        </fieldset>
      </div>
      <details>
        <summary>{t('checker.permissions.paste')}</summary>
        <EntryField
          id={`${id}-answer`}
          label={t('checker.permissions.answer')}
          help={t('checker.permissions.pasteHelp')}
          fieldRef={answer}
          onChange={recheck}
        />
      </details>
      <ReportView
        outcome={outcome}
        empty={t('checker.permissions.unfinished')}
        onShow={({ span }) => span && selectSpan(answer.current, span)}
      />
    </CheckerFrame>
  );
}
