import { expect, test } from 'vitest';
import { errorName } from './errorName';

test.each([
  [['Binance refused the key (-2015)'], 'Binance refused the key'],
  [['The request is malformed (-1100 to -1108, -1131)'], 'The request is malformed'],
  [['A (private) key'], 'A (private) key'],
  [['One (-2010)', 'Two (-2010)', 'Three (-2010)'], 'One / Two'],
])('%j is called %s', (titles, name) => expect(errorName(titles)).toBe(name));
