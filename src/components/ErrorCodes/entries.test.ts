import { expect, test } from 'vitest';
import { ERROR_IDS } from '../../validator/checks/errors';
import { errorEntries } from './entries';

const entries = errorEntries();

test('every error of the table has an entry', () => expect(entries.map(({ id }) => id)).toEqual(ERROR_IDS));

test('every fragment leads to one place', () => {
  const fragments = entries.flatMap(({ anchor, ways }) => [anchor, ...ways.map(({ fragment }) => fragment)]);
  expect(fragments.filter((fragment, place) => fragments.indexOf(fragment) !== place)).toEqual([]);
});

test('every number can be reached on each family of hosts that prints it', () => {
  for (const { row } of entries) {
    for (const code of row.codes) {
      const reached = entries.some(
        ({ row: { hosts }, ways }) => hosts === row.hosts && ways.some((it) => it.number === code),
      );
      expect([code, row.hosts, reached]).toEqual([code, row.hosts, true]);
    }
  }
});
