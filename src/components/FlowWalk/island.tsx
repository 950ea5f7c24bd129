import words from '@words/flow.json';
import questions from '@words/question.json';
import { useEffect, useRef } from 'react';
import { findTheCause } from '../../flow/findTheCause';
import { keyOf, nodeOf } from '../../flow/graph';
import { causesAt, openQuestions, outcomeOf, type Walk, walk, withAnswer } from '../../flow/walk';
import { learn, t, widgetLocale } from '../../i18n/widgetText';
import type { CauseId, RankedCause } from '../../validator';
import type { QuestionId } from '../../validator/engine/questions';
import { CaseCauses, useWords } from '../Case/CaseCauses';
import { forget, tellers } from '../Case/store';
import { useCase } from '../Case/useCase';
import checker from '../Checker/styles.module.css';
import type { Props as PermissionProps } from '../PermissionCheck/island';
import { Asked } from './Asked';
import { Found } from './Found';
import { lightUp } from './lightUp';
import type { Place } from './place';
import { Support } from './Support';
import { TellOutcome } from './TellOutcome';
import { usePlace } from './usePlace';

learn(words, questions);

const FLOW = findTheCause;

interface Props {
  readonly id: string;
  readonly page: string;
  readonly revision: string;
  readonly labels: PermissionProps['labels'];
}

/** Of the causes that one way mends the one that the engine holds likeliest. */
function likeliest(causes: readonly [CauseId, ...CauseId[]], ranked: readonly RankedCause[]): CauseId {
  return ranked.find(({ id }) => causes.includes(id))?.id ?? causes[0];
}

/** The checkers of the nodes passed: after a fix they have to look again. */
function checkersOf({ steps }: Walk): readonly string[] {
  return steps.map(({ node }) => nodeOf(FLOW, node)).flatMap((node) => (node.kind === 'check' ? [node.checker] : []));
}

export default function FlowWalk({ id, page, revision, labels }: Props) {
  const [{ answers, step }, go] = usePlace(FLOW);
  const known = useCase();
  const ranked = known?.report.causes ?? [];
  const hasWords = useWords(known !== undefined) !== undefined;
  const moved = useRef(false);
  const way = walk(FLOW, answers);
  const { steps, current } = way;
  const at = steps.findIndex(({ node }) => node === step);
  const shown = steps[at]?.node ?? current;
  const node = nodeOf(FLOW, shown);
  const outcome = outcomeOf(FLOW, way);
  const here = causesAt(FLOW, way);
  const cause = here && likeliest(here, ranked);
  const suggestion = known?.suggestions[keyOf(FLOW, shown) as QuestionId];
  const told = { flow: FLOW.id, locale: widgetLocale, revision };

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
  const decide = (answer: string) => {
    if (node.kind === 'verify') forget(checkersOf(way));
    move({ answers: withAnswer(FLOW, answers, shown, answer) });
  };
  const previous = at < 0 ? steps.at(-1)?.node : steps[at - 1]?.node;
  const isSupport = shown === 'support';
  // One offer to tell us at a time: how it ended, or that the reader goes on to support.
  const ended = node.kind === 'done' && !isSupport ? outcome : undefined;

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
          hint={hasWords ? suggestion : undefined}
          labels={labels}
          onAnswer={decide}
        />
      </div>
      <Support
        id={id}
        page={page}
        needed={isSupport}
        told={{
          causes: ranked.filter(({ likelihood }) => likelihood === 'likely' || likelihood === 'possible'),
          steps,
          open: openQuestions(way),
          checked: steps.flatMap(({ node: passed }) => (wasChecked(passed) ? [passed] : [])),
          page: `${page} ${revision} ${widgetLocale}`,
        }}
        exit={!ended && cause ? { ...told, cause, answer: 'support' } : undefined}
      />
      {ended && (
        <TellOutcome
          key={`${ended.causes[0]}-${ended.answer}`}
          about="outcome"
          outcome={{ ...told, cause: likeliest(ended.causes, ranked), answer: ended.answer }}
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
      <CaseCauses />
      <Found steps={steps} onChange={(passed) => move({ answers, step: passed })} />
      <p className={checker.help}>{t('flow.walk.link')}</p>
    </section>
  );
}

/** True of a node whose checker has told something on this page. */
function wasChecked(name: string): boolean {
  const node = nodeOf(FLOW, name);
  return node.kind === 'check' && tellers().includes(node.checker);
}
