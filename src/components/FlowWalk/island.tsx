import words from '@words/flow.json';
import { useEffect, useRef, useState } from 'react';
import { findTheCause } from '../../flow/findTheCause';
import { causeOf, outcomeOf, walk, withAnswer } from '../../flow/walk';
import { learn, t, widgetLocale } from '../../i18n/widgetText';
import checker from '../Checker/styles.module.css';
import type { Props as PermissionProps } from '../PermissionCheck/island';
import { Asked } from './Asked';
import type { Place } from './address';
import { Found } from './Found';
import { lightUp } from './lightUp';
import { Support } from './Support';
import { TellOutcome } from './TellOutcome';
import { usePlace } from './usePlace';

learn(words);

const FLOW = findTheCause;

interface Props {
  readonly id: string;
  readonly page: string;
  readonly revision: string;
  readonly labels: PermissionProps['labels'];
}

export default function FlowWalk({ id, page, revision, labels }: Props) {
  const [{ answers, step }, go] = usePlace(FLOW);
  const [checked, setChecked] = useState<readonly string[]>([]);
  const moved = useRef(false);
  const way = walk(FLOW, answers);
  const { steps, current } = way;
  const at = steps.findIndex(({ node }) => node === step);
  const shown = steps[at]?.node ?? current;
  const outcome = outcomeOf(FLOW, way);
  const cause = causeOf(FLOW, way);

  useEffect(() => lightUp(FLOW.id, steps, shown));

  // After the reader's own doing the next question is what to read; at first it must not pull the page to itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another question is shown
  useEffect(() => {
    if (moved.current) document.getElementById(`${id}-question`)?.focus();
  }, [shown, steps.length]);

  const move = (next: Place) => {
    moved.current = true;
    go(next);
  };
  const previous = at < 0 ? steps.at(-1)?.node : steps[at - 1]?.node;

  return (
    <section
      className={`${checker.frame} needs-script screen-only`}
      id={id}
      aria-label={t('flow.walk.title')}
      data-reached={cause}
    >
      <div key={`${shown}-${steps.length}`}>
        <Asked
          id={id}
          node={shown}
          number={(at < 0 ? steps.length : at) + 1}
          given={steps[at]?.answer}
          labels={labels}
          onAnswer={(answer) => move({ answers: withAnswer(FLOW, answers, shown, answer) })}
          onChecked={() => setChecked((before) => [...new Set([...before, shown])])}
        />
      </div>
      {outcome && (
        <TellOutcome
          key={`${outcome.cause}-${outcome.answer}`}
          about="outcome"
          outcome={{ flow: FLOW.id, ...outcome, locale: widgetLocale, revision }}
        />
      )}
      {steps.length > 0 && (
        <p>
          {previous && (
            <button type="button" onClick={() => move({ answers, step: previous })}>
              {t('flow.walk.back')}
            </button>
          )}{' '}
          <button type="button" onClick={() => move({ answers: {} })}>
            {t('flow.walk.again')}
          </button>
        </p>
      )}
      <Found steps={steps} onChange={(node) => move({ answers, step: node })} />
      <Support
        id={id}
        told={{ cause, steps, checked, page: `${page} ${revision} ${widgetLocale}` }}
        exit={cause && { flow: FLOW.id, cause, answer: 'support', locale: widgetLocale, revision }}
      />
      <p className={checker.help}>{t('flow.walk.link')}</p>
    </section>
  );
}
