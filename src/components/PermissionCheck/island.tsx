import words from '@words/checker.permissions.json';
import findings from '@words/finding.permissions.json';
import { type ReactNode, useEffect, useRef } from 'react';
import { learn, t } from '../../i18n/widgetText';
import { checkPermissions, checkPermissionsText } from '../../validator/checks/permissions';
import { CaseCauses } from '../Case/CaseCauses';
import { CheckerFrame, type CheckerProps, EntryField, ReportView, useReport } from '../Checker';
import { keepInQuery, queryValue } from '../Checker/queryAnswer';
import { selectSpan } from '../Checker/selectSpan';
import checker from '../Checker/styles.module.css';
import { Said } from '../Said';

learn(words, findings);

const BOXES = ['reading', 'spotTrading', 'withdrawals'] as const;
const ACCESS = ['trusted', 'unrestricted'] as const;
/** A box that nobody has looked at is neither ticked nor empty. */
const STATES = ['on', 'off', 'unknown'] as const;

/** Name of the choices in the address; they are no secrets. A box that is ticked stands there by its name alone. */
const QUESTION = 'permissions';

export interface Props extends CheckerProps {
  /** The words on Binance's screen, from the table of labels, for `Said`. */
  readonly labels: Readonly<Record<(typeof BOXES)[number] | 'trusted' | 'unrestricted', string>>;
}

type Choice = (typeof BOXES)[number] | 'access';

/** What was chosen for a box: true, false, or undefined where nothing is known. */
function told(chosen: readonly string[], yes: string, no: string): boolean | undefined {
  return chosen.includes(yes) ? true : chosen.includes(no) ? false : undefined;
}

/** The value of a choice in the page and in the address. */
function choiceOf(box: (typeof BOXES)[number], state: (typeof STATES)[number]): string {
  return state === 'on' ? box : `${box}_${state}`;
}

export default function PermissionCheck({ id, labels, embedded }: Props) {
  const answer = useRef<HTMLTextAreaElement>(null);
  const ticks = useRef<HTMLDivElement>(null);
  // Read from the page, not from state: a box may have been ticked before the widget woke up.
  const inputs = () => [...(ticks.current?.querySelectorAll('input') ?? [])];
  const ticked = () => inputs().flatMap(({ checked, value }) => (checked ? [value] : []));

  const { outcome, recheck } = useReport('PermissionCheck', () => {
    const text = answer.current?.value ?? '';
    const now = Date.now();
    if (text.trim() !== '') return checkPermissionsText(text, now);
    const chosen = ticked();
    const [reading, spotTrading, withdrawals] = BOXES.map((box) => told(chosen, box, `${box}_off`));
    const ipRestricted = told(chosen, 'trusted', 'unrestricted');
    const isUntold = [reading, spotTrading, withdrawals, ipRestricted].every((each) => each === undefined);
    return isUntold ? null : checkPermissions({ reading, spotTrading, withdrawals, ipRestricted, now });
  });

  const change = () => {
    keepInQuery(QUESTION, ticked().join('.'));
    recheck();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the widget wakes up
  useEffect(() => {
    const linked = queryValue(QUESTION).split('.');
    const chosen = new Set(inputs().flatMap(({ checked, name }) => (checked ? [name] : [])));
    for (const input of inputs()) if (!chosen.has(input.name)) input.checked = linked.includes(input.value);
    recheck();
  }, []);

  const choice = (of: Choice, value: string, label: string) => (
    <label key={value}>
      <input type="radio" value={value} autoComplete="off" name={`${id}-${of}`} onChange={change} />
      <Said text={label} />
    </label>
  );

  return (
    <CheckerFrame id={id} title={t('checker.permissions.title')}>
      <div ref={ticks}>
        <p className={checker.help}>{t('checker.permissions.legend')}</p>
        {BOXES.map((box) => (
          <Row key={box} legend={labels[box]}>
            {STATES.map((state) => choice(box, choiceOf(box, state), t(`checker.permissions.state.${state}`)))}
          </Row>
        ))}
        <Row legend={t('checker.permissions.access')}>
          {ACCESS.map((access) => choice('access', access, labels[access]))}
          {choice('access', 'unknown', t('checker.permissions.state.unknown'))}
        </Row>
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
      {!embedded && <CaseCauses />}
    </CheckerFrame>
  );
}

/** One box of Binance's screen, and what is known of it. */
function Row({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={`${checker.choices} ${checker.row}`}>
      <legend>
        <Said text={legend} />
      </legend>
      {children}
    </fieldset>
  );
}
