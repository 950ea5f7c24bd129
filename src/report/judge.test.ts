import { describe, expect, test } from 'vitest';
import { LOCALES } from '../i18n/locales';
import { editionOf, type VoteSum } from './counts';
import { type Evidence, judge, MOST_NEXT } from './judge';

const NOW = new Date('2026-11-29T12:00:00Z');
const PAGES = ['/auth-invalid/', '/new-key/', '/find-the-cause/'];
const PLACES = PAGES.flatMap((page) => LOCALES.map(({ id: locale }) => ({ page, locale })));

type Change = Partial<Pick<VoteSum, 'page' | 'locale'>> & { readonly yes: number; readonly no: number };

/** Votes on one edition of each place, 65 % of them yes, but where a change says something else. */
function votes(...changes: readonly Change[]): readonly VoteSum[] {
  return PLACES.map(({ page, locale }) => {
    const { yes, no } =
      changes.find((change) => (change.page ?? page) === page && (change.locale ?? locale) === locale) ?? {};
    return { page, locale, revision: 'a', about: '', yes: yes ?? 650, no: no ?? 350 };
  });
}

function evidence(ever: readonly VoteSum[], more: Partial<Evidence> = {}): Evidence {
  const editions = new Map(ever.map((row) => [editionOf(row), row]));
  const revisions = [...editions.values()].map(({ page, locale, revision }) => ({
    ...{ page, locale, revision },
    firstSeen: new Date(revision === 'a' ? '2025-01-01' : '2026-03-01'),
  }));
  return { now: NOW, ever, recent: ever, before: [], outcomes: [], revisions, places: PLACES, ...more };
}

const next = (...given: Parameters<typeof evidence>) => judge(evidence(...given)).next;

describe('places', () => {
  test('that are all alike ask for nothing', () => {
    expect(next(votes())).toEqual([]);
  });

  test('a page that is bad in one language is named, with what it is compared with', () => {
    expect(next(votes({ page: '/new-key/', locale: 'tr', yes: 400, no: 600 }))).toMatchObject([
      { kind: 'place_worse', page: '/new-key/', locale: 'tr', share: 0.4, other: 0.65 },
    ]);
  });

  test('one that is better in one language makes no other look bad', () => {
    expect(next(votes({ page: '/new-key/', locale: 'tr', yes: 900, no: 100 }))).toEqual([]);
  });

  test('a difference of less than five points is nobody’s fault, however many vote', () => {
    expect(next(votes({ page: '/new-key/', locale: 'tr', yes: 610_000, no: 390_000 }))).toEqual([]);
  });

  test('a language that is bad on every page is named once', () => {
    expect(next(votes({ locale: 'de', yes: 400, no: 600 }))).toMatchObject([{ kind: 'language_worse', locale: 'de' }]);
  });

  test('a page that is bad in every language is named once', () => {
    expect(next(votes({ page: '/new-key/', yes: 400, no: 600 }))).toMatchObject([
      { kind: 'page_worse', page: '/new-key/' },
    ]);
  });

  test('few votes say nothing', () => {
    expect(next(votes({ page: '/new-key/', locale: 'tr', yes: 2, no: 27 }))).toEqual([]);
  });

  test('a page that is no longer served asks for nothing', () => {
    const places = PLACES.filter(({ page }) => page !== '/new-key/');
    expect(next(votes({ page: '/new-key/', locale: 'tr', yes: 400, no: 600 }), { places })).toEqual([]);
  });
});

test('a place where nobody votes is named, but not in its first quarter', () => {
  const silent = { page: '/new-key/', locale: 'tr' } as const;
  const ever = votes({ ...silent, yes: 0, no: 0 });
  expect(next(ever)).toMatchObject([{ kind: 'nobody_votes', ...silent }]);
  const revisions = evidence(ever).revisions.map((seen) =>
    seen.page === silent.page && seen.locale === silent.locale ? { ...seen, firstSeen: new Date('2026-10-01') } : seen,
  );
  expect(next(ever, { revisions })).toEqual([]);
});

describe('edits', () => {
  const edited = (yes: number, no: number) => [
    ...votes(),
    { page: '/new-key/', locale: 'tr', revision: 'b', about: '', yes, no },
  ];

  test('one that did harm is named, and its place not once more', () => {
    expect(next(edited(400, 600))).toMatchObject([
      {
        kind: 'edit_worse',
        page: '/new-key/',
        locale: 'tr',
        revision: 'b',
        before: 'a',
        day: '2026-03-01',
        share: 0.4,
      },
    ]);
  });

  test('one that helped is named while it is news', () => {
    expect(next(edited(800, 200))).toMatchObject([{ kind: 'edit_better', revision: 'b', share: 0.8, other: 0.65 }]);
    expect(next(edited(800, 200), { now: new Date('2027-03-02T12:00:00Z') })).toEqual([]);
  });

  test('one that did harm and was made good by another asks for nothing', () => {
    const mended = [
      ...edited(400, 600),
      { page: '/new-key/', locale: 'tr', revision: 'c', about: '', yes: 660, no: 340 },
    ];
    const { changes, next } = judge(evidence(mended));
    expect([changes.map(({ verdict }) => verdict), next.map(({ kind }) => kind)]).toEqual([
      ['worse', 'better'],
      ['edit_better'],
    ]);
  });
});

describe('causes', () => {
  const told = (cause: string, gone: number, still: number, support: number) =>
    Object.entries({ gone, still, support }).map(([answer, n]) => ({ flow: 'f', cause, locale: 'en', answer, n }));
  const usual = ['ip_not_whitelisted', 'spot_trading_off', 'key_deleted'].flatMap((cause) => told(cause, 70, 20, 10));

  test('one whose fix does not end the error is named; who goes to support has it still', () => {
    const outcomes = [...usual, ...told('kyc_not_verified', 30, 10, 60)];
    expect(next(votes(), { outcomes })).toMatchObject([
      { kind: 'cause_persists', cause: 'kyc_not_verified', share: 0.3, other: 0.7, readers: 100 },
    ]);
  });

  test('causes that end alike ask for nothing', () => {
    expect(next(votes(), { outcomes: [...usual, ...told('kyc_not_verified', 66, 24, 10)] })).toEqual([]);
  });
});

describe('reasons', () => {
  const ticked = (no: number) => ({
    page: '/new-key/',
    locale: 'de',
    revision: 'a',
    about: 'reason:screens_differ',
    yes: 0,
    no,
  });

  test('one that grows is named, with what it was', () => {
    const given = { recent: [...votes(), ticked(400)], before: [...votes(), ticked(100)] };
    expect(next(votes(), given)).toMatchObject([
      { kind: 'reason_grows', page: '/new-key/', reason: 'screens_differ', share: 400 / 1400, other: 100 / 1400 },
    ]);
  });

  test('one that is as frequent as ever is not', () => {
    expect(next(votes(), { recent: [...votes(), ticked(130)], before: [...votes(), ticked(100)] })).toEqual([]);
  });
});

describe('silence', () => {
  test('of a page in one language is named, with the votes that were to be expected', () => {
    const recent = votes({ page: '/new-key/', locale: 'tr', yes: 0, no: 0 });
    expect(next(votes(), { recent })).toMatchObject([{ kind: 'nobody_votes', page: '/new-key/', locale: 'tr' }]);
  });

  test('of a whole page is named once', () => {
    const recent = votes({ page: '/new-key/', yes: 0, no: 0 });
    const [only, ...rest] = next(votes(), { recent });
    expect([only, rest]).toMatchObject([{ kind: 'nobody_votes', page: '/new-key/', readers: 4000 }, []]);
    expect(only).not.toHaveProperty('locale');
  });

  test('where hardly anybody votes at all is none', () => {
    const recent = votes({ yes: 1, no: 0 }).map((row) =>
      row.page === '/new-key/' && row.locale === 'tr' ? { ...row, yes: 0 } : row,
    );
    expect(next(votes(), { recent })).toEqual([]);
  });
});

test('the list begins with what concerns most readers by most, and ends after seven', () => {
  const bad = PLACES.filter((_, index) => index % 3 !== 0);
  const ever = [
    ...votes(),
    ...bad.map((place, index) => ({
      ...place,
      revision: 'b',
      about: '',
      yes: 300 * (index + 1),
      no: 700 * (index + 1),
    })),
  ];
  const found = next(ever);
  expect([found.length, found[0]]).toMatchObject([MOST_NEXT, { ...bad.at(-1), kind: 'edit_worse' }]);
});
