import { describe, expect, test } from 'vitest';
import { addressOf, FIRST_QUERY, periodOf, queryFrom, searchOf } from './query';

const LATE = Date.UTC(2026, 10, 22, 23, 59);

test.each([
  ['seven days end today and begin six days before', '7', '2026-11-16'],
  ['ninety days may begin in another season', '90', '2026-08-25'],
])('%s', (_, days, from) => {
  expect(periodOf({ ...FIRST_QUERY, days }, LATE)).toEqual({ from, to: '2026-11-22' });
});

test.each([
  ['both ends', '2026-01-01', '2026-02-01', '2026-01-01', '2026-02-01'],
  ['no end', '2026-01-01', '', '2026-01-01', '2026-11-22'],
  ['no beginning', '', '2026-02-01', '2026-02-01', '2026-02-01'],
])('an own period with %s', (_, from, to, first, last) => {
  expect(periodOf({ ...FIRST_QUERY, days: 'own', from, to }, LATE)).toEqual({ from: first, to: last });
});

test('a request names only what was chosen', () => {
  expect(searchOf({ ...FIRST_QUERY, locale: 'ru', q: 'a&b' }, LATE)).toBe(
    '?from=2026-10-24&to=2026-11-22&locale=ru&q=a%26b',
  );
});

describe('the address', () => {
  const everything = {
    ...{ days: 'own', from: '2026-01-01', to: '2026-02-01', page: '/new-key/', locale: 'tr', vote: 'no' },
    ...{ reason: 'unclear', cause: 'clock_skew', revision: '0123456789ab', status: 'new', q: 'ключ & 100%' },
  };

  test('brings every choice back', () => {
    expect(queryFrom(addressOf(everything))).toEqual(everything);
  });

  test('is bare while nothing is chosen', () => {
    expect(addressOf(FIRST_QUERY)).toBe('');
  });

  test('holds paths that can be read', () => {
    expect(addressOf({ ...FIRST_QUERY, page: '/new-key/' })).toBe('?page=/new-key/');
  });

  test('with values that nobody can have chosen chooses nothing', () => {
    const typed = '?days=9&from=yesterday&page=//evil.example&locale=xx&vote=maybe&revision=latest&other=1';
    expect(queryFrom(typed)).toEqual(FIRST_QUERY);
  });
});
