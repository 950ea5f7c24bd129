import { expect, test } from 'vitest';
import { type Findable, folded, foundBy } from './search';

const ENTRIES: readonly Findable[] = [
  { numbers: ['2015'], words: folded('Key refused (-2015). Invalid API-key, IP, or permissions for action') },
  { numbers: ['2014'], words: folded('Format (-2014). API-key format invalid') },
  { numbers: ['1003', '418', '429'], words: folded('Çok fazla istek: IP banned until') },
  { numbers: [], words: folded('İstek, Schlüssel, schließen, ключ') },
];

test.each(['-2015', '2015', '−2015', '–2015', 'code: -2015', 'APIError(code=-2015): Invalid key at 17:30'])(
  'a number is found however it is written: %s',
  (query) => expect(foundBy(query, ENTRIES)).toEqual([0]),
);

test('a status is found as a number', () => expect(foundBy('HTTP 429', ENTRIES)).toEqual([2]));

test('a number that nobody has finds nothing, whatever words stand around it', () => {
  expect(foundBy('-9999 Invalid API-key', ENTRIES)).toEqual([]);
});

test('a part of a longer number is not that number', () => expect(foundBy('20150', ENTRIES)).toEqual([]));

test('words are found by their beginnings, all of them, in any order', () => {
  expect(foundBy('format inval', ENTRIES)).toEqual([1]);
  expect(foundBy('invalid api', ENTRIES)).toEqual([0, 1]);
  expect(foundBy('invalid banned', ENTRIES)).toEqual([]);
});

test.each(['istek', 'İSTEK', 'ISTEK', 'schlussel', 'Schlüssel', 'schliessen', 'SCHLIEẞEN', 'КЛЮЧ'])(
  'accents and case do not matter: %s',
  (query) => {
    expect(foundBy(query, ENTRIES)).toContain(3);
  },
);

test('an empty query asks for all', () => expect(foundBy(' ', ENTRIES)).toHaveLength(4));
