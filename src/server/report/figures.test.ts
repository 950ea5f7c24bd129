import { describe, expect, test } from 'vitest';
import { judge } from '../../report/judge';
import type { SeenRevision } from '../store/reportStore';
import { figuresOf as figuresIn, type Setting, type Sums } from './figures';

const PERIOD = { from: '2026-11-01', to: '2026-11-30' };
const NOTHING: Sums & { readonly revisions: readonly SeenRevision[] } = {
  votes: [],
  spans: [],
  outcomes: [],
  revisions: [],
};
const PAGE = '/auth-invalid/';

const votes = (revision: string, yes: number, no: number, about = '', locale = 'ru') => ({
  page: PAGE,
  locale,
  revision,
  about,
  yes,
  no,
});
const seen = (revision: string, day: string, locale = 'ru') => ({
  page: PAGE,
  locale,
  revision,
  firstSeen: new Date(`${day}T10:00:00Z`),
});

/** All votes there ever were are those of the period. */
function figuresOf(period: typeof PERIOD, given: typeof NOTHING, more: Partial<Setting> = {}) {
  const { votes: ever, outcomes, revisions } = given;
  const now = new Date('2026-11-30T12:00:00Z');
  const judgement = judge({ now, ever, recent: ever, before: [], outcomes, revisions, places: [] });
  return figuresIn(period, given, { judgement, toward: 0.5, revisions, served: [], ...more });
}

describe('without a vote', () => {
  test('there is no share, and every language is there', () => {
    const { pooled, byLocale, byPage } = figuresOf(PERIOD, NOTHING);
    expect(pooled.share).toBeNull();
    expect([byLocale.map(({ locale }) => locale), byPage]).toEqual([['en', 'ru', 'de', 'tr'], []]);
  });

  test('every day of the period is drawn', () => {
    const { points } = figuresOf(PERIOD, NOTHING);
    expect([points.length, points[0]]).toEqual([30, { at: '2026-11-01', yes: 0, no: 0 }]);
  });
});

test('reasons and causes are no votes of their own', () => {
  const sums = [votes('a', 2, 1), votes('a', 1, 0, 'reason:clear'), votes('a', 1, 1, 'cause:kyc_not_verified')];
  const figures = figuresOf(PERIOD, { ...NOTHING, votes: sums });
  expect(figures.pooled).toMatchObject({ n: 3, yes: 2 });
  expect(figures.reasons).toEqual([{ vote: 'yes', reason: 'clear', count: 1 }]);
  expect(figures.byCause).toMatchObject([{ cause: 'kyc_not_verified', score: { n: 2, yes: 1 } }]);
});

test('a reason that both answers have is counted for each', () => {
  const { reasons } = figuresOf(PERIOD, { ...NOTHING, votes: [votes('a', 2, 5, 'reason:other')] });
  expect(reasons).toEqual([
    { vote: 'yes', reason: 'other', count: 2 },
    { vote: 'no', reason: 'other', count: 5 },
  ]);
});

test('three of three in one language read as less than all, however little else there is', () => {
  const { byLocale } = figuresOf(PERIOD, { ...NOTHING, votes: [votes('a', 3, 0)] });
  expect(byLocale.find(({ locale }) => locale === 'ru')?.score.shrunk).toBeLessThan(0.8);
});

test('votes of an unknown revision have a line of their own, and the lines add up to the page', () => {
  const revisions = [seen('a', '2026-10-01')];
  const { byPage, byRevision } = figuresOf(PERIOD, {
    ...NOTHING,
    revisions,
    votes: [votes('', 1, 0), votes('a', 1, 1)],
  });
  expect(byRevision.map(({ revision, firstSeen, score }) => [revision, firstSeen, score.n])).toEqual([
    ['a', '2026-10-01', 2],
    ['', undefined, 1],
  ]);
  expect(byPage[0]?.score.n).toBe(3);
});

test('the worst stands first, and what nobody voted on last', () => {
  const { byLocale } = figuresOf(PERIOD, {
    ...NOTHING,
    votes: [votes('a', 90, 10), votes('a', 30, 70, '', 'tr'), votes('a', 1, 0, '', 'de')],
  });
  expect(byLocale.map(({ locale }) => locale)).toEqual(['tr', 'de', 'ru', 'en']);
});

test('the edition that is served now is told', () => {
  const { byRevision } = figuresOf(
    PERIOD,
    { ...NOTHING, votes: [votes('a', 1, 0), votes('b', 0, 1)] },
    { served: [{ page: PAGE, locale: 'ru', revision: 'b' }] },
  );
  expect(byRevision.map(({ revision, current }) => [revision, current])).toEqual([
    ['b', true],
    ['a', false],
  ]);
});

describe('a revision after another', () => {
  const revisions = [seen('old', '2026-10-01'), seen('unread', '2026-11-05'), seen('new', '2026-11-10')];

  test('is compared with the last one that had enough votes, whatever came between', () => {
    const { changes } = figuresOf(PERIOD, {
      ...NOTHING,
      revisions,
      votes: [votes('new', 55, 5), votes('unread', 0, 3), votes('old', 30, 30)],
    });
    expect(changes).toMatchObject([
      { before: 'old', after: 'new', day: '2026-11-10', verdict: 'better' },
      { before: 'old', after: 'unread', verdict: 'too_few' },
    ]);
  });

  test('is not judged by few votes', () => {
    const { changes } = figuresOf(PERIOD, { ...NOTHING, revisions, votes: [votes('new', 3, 0), votes('old', 0, 90)] });
    expect(changes).toMatchObject([{ verdict: 'too_few' }]);
  });

  test('in another language is another page', () => {
    const figures = figuresOf(PERIOD, {
      ...NOTHING,
      revisions: [seen('old', '2026-10-01'), seen('new', '2026-11-10', 'de')],
      votes: [votes('old', 40, 0), votes('new', 0, 40, '', 'de')],
    });
    expect(figures.changes).toEqual([]);
  });

  test('is marked on its day when that lies in the period', () => {
    const { revisionMarks } = figuresOf(PERIOD, { ...NOTHING, revisions });
    expect(revisionMarks.map(({ day, revision }) => [day, revision])).toEqual([
      ['2026-11-05', 'unread'],
      ['2026-11-10', 'new'],
    ]);
  });
});

describe('outcomes', () => {
  const told = (cause: string, answer: string, n: number, locale = 'ru') => ({
    flow: 'find_the_cause',
    cause,
    answer,
    n,
    locale,
  });

  test('are summed by cause, in all languages', () => {
    const outcomes = [
      told('kyc_not_verified', 'gone', 2),
      told('kyc_not_verified', 'gone', 1, 'de'),
      told('kyc_not_verified', 'still', 4),
    ];
    expect(figuresOf(PERIOD, { ...NOTHING, outcomes }).outcomes).toEqual([
      { flow: 'find_the_cause', cause: 'kyc_not_verified', answers: { gone: 3, still: 4 } },
    ]);
  });

  test('that go to support are told by cause, and are exits by language', () => {
    const outcomes = [told('kyc_not_verified', 'support', 2), told('ip_not_whitelisted', 'support', 1)];
    const figures = figuresOf(PERIOD, { ...NOTHING, outcomes });
    expect([figures.outcomes, figures.exits]).toEqual([
      [
        { flow: 'find_the_cause', cause: 'ip_not_whitelisted', answers: { support: 1 } },
        { flow: 'find_the_cause', cause: 'kyc_not_verified', answers: { support: 2 } },
      ],
      [{ flow: 'find_the_cause', locale: 'ru', count: 3 }],
    ]);
  });
});

test('a period of years is drawn by months', () => {
  const spans = [
    { span: '2024-01-31', yes: 1, no: 0 },
    { span: '2024-02', yes: 2, no: 3 },
  ];
  const { period, points } = figuresOf({ from: '2024-01-31', to: '2026-01-01' }, { ...NOTHING, spans });
  expect([period.step, points.length, points[0], points[1]]).toEqual([
    'month',
    25,
    { at: '2024-01', yes: 1, no: 0 },
    { at: '2024-02', yes: 2, no: 3 },
  ]);
});
