import { expect, test } from 'vitest';
import { type NextThing, QUESTION_IDS } from '../../../src/validator';
import { diagnose, suggestedAnswer } from '../../../src/validator/case';
import { goldenInputs, type Input } from './inputs';

/** What the next thing is about, by its id. */
function namesOf(next: NextThing): readonly string[] {
  if (next.kind === 'answered') return [];
  return [next.kind === 'step' ? next.cause : next.id];
}

/** One line for each thing that is said: what is next, what is suggested, and the first five causes. */
function saidOf({ findings, answers }: Input): readonly string[] {
  const { causes, next } = diagnose({ findings, answers });
  const suggestions = QUESTION_IDS.flatMap((question) => {
    const suggestion = suggestedAnswer(question, { findings, answers });
    return suggestion ? [`${question}=${suggestion.answer} (${suggestion.because})`] : [];
  });
  return [
    ['next:', next.kind, ...namesOf(next)].join(' '),
    ...(suggestions.length > 0 ? [`suggests: ${suggestions.join(', ')}`] : []),
    ...causes.slice(0, 5).map(({ id, likelihood }) => `${likelihood}: ${id}`),
  ];
}

/**
 * What the engine says of these cases today. A change of a weight or a rule shows here as a diff, to be read case by
 * case before `npx vitest run --project unit tests/cases/golden -u` takes it over.
 */
test('causes, next thing and suggestions of every case are those of the golden file', async () => {
  const said = Object.fromEntries(goldenInputs().map((input) => [input.name, saidOf(input)]));
  await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot('golden.json');
});
