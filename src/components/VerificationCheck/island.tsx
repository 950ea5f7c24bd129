import labels from '@words/checker.verification.json';
import findings from '@words/finding.verification.json';
import { useEffect, useRef } from 'react';
import { learn, said, t } from '../../i18n/widgetText';
import { checkVerification, VERIFICATION_STATES } from '../../validator/checks/verification';
import { CaseCauses } from '../Case/CaseCauses';
import { CheckerFrame, type CheckerProps, ReportView, useReport } from '../Checker';
import { keepInQuery, queryValue } from '../Checker/queryAnswer';
import checker from '../Checker/styles.module.css';
import { Said } from '../Said';

learn(labels, findings);

/** Name of the answer in the address; the choice is no secret. */
const QUESTION = 'identity_state';

export default function VerificationCheck({ id, embedded }: CheckerProps) {
  const choices = useRef<HTMLFieldSetElement>(null);
  const radios = () => [...(choices.current?.querySelectorAll('input') ?? [])];
  const { outcome, recheck } = useReport('VerificationCheck', () => {
    const chosen = radios().find((radio) => radio.checked)?.value;
    const state = VERIFICATION_STATES.find((known) => known === chosen);
    return state ? checkVerification(state) : null;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the widget wakes up: the address and the page may each hold an earlier answer
  useEffect(() => {
    const known = radios().find((radio) => radio.value === queryValue(QUESTION));
    const early = radios().find((radio) => radio.checked);
    if (early) keepInQuery(QUESTION, early.value);
    else if (known) known.checked = true;
    recheck();
  }, []);

  return (
    <CheckerFrame id={id} title={t('checker.verification.title')}>
      <fieldset ref={choices} className={checker.choices}>
        <legend>{t('checker.verification.legend')}</legend>
        {VERIFICATION_STATES.map((state) => (
          <label key={state}>
            <input
              type="radio"
              name={`${id}-state`}
              value={state}
              onChange={() => {
                keepInQuery(QUESTION, state);
                recheck();
              }}
            />
            <Said text={said(`checker.verification.state.${state}`)} />
          </label>
        ))}
      </fieldset>
      <ReportView outcome={outcome} />
      {!embedded && <CaseCauses />}
    </CheckerFrame>
  );
}
