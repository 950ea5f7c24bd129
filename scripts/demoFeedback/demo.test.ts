import { describe, expect, test } from 'vitest';
import { judge } from '../../src/report/judge';
import { lastMonths } from '../../src/report/period';
import { tries } from '../../tests/tries';
import { type MadeUp, makeUp } from './makeUp';
import { outcomeSums, voteSums } from './sums';
import { HIDDEN, LANGUAGES, PAGES } from './world';

const NOW = new Date('2026-11-29T12:00:00Z');
const VOTES = 120_000;
const MONTHS = lastMonths(NOW, 124);

function judged({ editions, votes, outcomes }: MadeUp) {
  return judge({
    now: NOW,
    ever: voteSums(votes, MONTHS),
    recent: voteSums(votes, MONTHS.slice(-3)),
    before: voteSums(votes, MONTHS.slice(-15, -3)),
    outcomes: outcomeSums(outcomes, MONTHS.slice(-12)),
    revisions: editions,
    places: PAGES.flatMap(({ is: page }) => LANGUAGES.map(({ is: locale }) => ({ page, locale }))),
  });
}

/** What the report calls sure, each edit by its place and direction. */
function sureOf(made: MadeUp) {
  const { changes, next } = judged(made);
  const edits = changes.filter(({ verdict }) => verdict === 'better' || verdict === 'worse');
  return {
    edits: edits.map(({ page, locale, after, verdict }) => `${page} ${locale} ${after} ${verdict}`).sort(),
    others: next.filter(({ kind }) => !kind.startsWith('edit_')).map(({ kind }) => kind),
    next,
  };
}

/** What was hidden. */
function truthOf({ editions }: MadeUp): readonly string[] {
  const hidden = editions.filter(({ effect }) => effect !== 0);
  return hidden
    .map(({ page, locale, revision, effect }) => `${page} ${locale} ${revision} ${effect > 0 ? 'better' : 'worse'}`)
    .sort();
}

describe('the demonstration', () => {
  const made = makeUp(1, VOTES, NOW);

  test('hides two edits that do harm and two that help among many that do nothing', () => {
    expect([truthOf(made).length, HIDDEN.filter(({ effect }) => effect < 0).length]).toEqual([4, 2]);
    expect(made.editions.length).toBeGreaterThan(80);
  });

  test('is judged right: those four edits are sure, and nothing else is', () => {
    const { edits, others } = sureOf(made);
    expect([edits, others]).toEqual([truthOf(made), []]);
  });

  test('leads its list with the two that do harm', () => {
    const { next } = sureOf(made);
    expect(next.map(({ kind }) => kind).sort()).toEqual(['edit_better', 'edit_worse', 'edit_worse']);
  });

  test('is the same on another day of the same seed but for its days', () => {
    const [one, other] = [makeUp(1, 500, NOW), makeUp(1, 500, new Date(NOW.getTime() + 86_400_000))];
    expect(other.votes.map(({ vote }) => vote)).toEqual(one.votes.map(({ vote }) => vote));
  });
});

test('with another seed each hidden edit is found, and hardly ever anything else', () => {
  const seeds = Array.from({ length: tries(1) }, (_, at) => 101 + at);
  const rest = seeds.flatMap((seed) => {
    const made = makeUp(seed, VOTES, NOW);
    const { edits, others } = sureOf(made);
    expect([seed, truthOf(made).filter((edit) => !edits.includes(edit))]).toEqual([seed, []]);
    return [...edits.filter((edit) => !truthOf(made).includes(edit)), ...others];
  });
  // One finding in twenty may be wrong, and of each seed four are right.
  expect(rest.length).toBeLessThanOrEqual(Math.floor((4 * seeds.length) / 20));
});
