import { expect, test } from 'vitest';
import { fresh, KEPT_ON_DEVICE_DAYS, merged, postponed, put, type Unsent, waitingFor, without } from './unsent';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 22);

function unsent(page: string, more: Partial<Unsent> = {}): Unsent {
  const subject = { page, locale: 'ru', revision: '0123456789ab' };
  return { subject, id: page, wanted: { vote: 'yes' }, since: NOW, tries: 0, notBefore: 0, ...more };
}

test('one subject has one answer waiting, the one given last', () => {
  const list = put(put([], unsent('/a/')), unsent('/a/', { id: 'later' }));
  expect(list.map(({ id }) => id)).toEqual(['later']);
});

test('answers to two revisions of a page wait side by side', () => {
  const older = unsent('/a/');
  const newer = { ...older, subject: { ...older.subject, revision: 'ba9876543210' } };
  expect(put([older], newer)).toEqual([older, newer]);
});

test('an answer is found and taken out by its page, language and revision', () => {
  const list = [unsent('/a/'), unsent('/b/')];
  expect(waitingFor(list, unsent('/b/').subject)?.id).toBe('/b/');
  expect(without(list, unsent('/b/').subject).map(({ id }) => id)).toEqual(['/a/']);
});

test.each([
  ['on its last day', KEPT_ON_DEVICE_DAYS * DAY - 1, 1],
  ['when its days are over', KEPT_ON_DEVICE_DAYS * DAY, 0],
  ['when the clock was set back by a year', -365 * DAY, 0],
])('an answer %s is kept or not', (_, age, kept) => {
  expect(fresh([unsent('/a/', { since: NOW - age })], NOW)).toHaveLength(kept);
});

test('the outbox holds twenty answers, and the oldest gives way', () => {
  const list = Array.from({ length: 21 }, (_, at) => unsent(`/${at}/`));
  expect(fresh(list, NOW).map(({ id }) => id)).toEqual(list.slice(1).map(({ id }) => id));
});

test('each pause is twice the one before, up to five minutes', () => {
  const pauses: number[] = [];
  let item = unsent('/a/');
  for (let tries = 0; tries < 12; tries += 1) {
    item = postponed(item, NOW);
    pauses.push((item.notBefore - NOW) / 1000);
  }
  expect(pauses).toEqual([15, 30, 60, 120, 240, 300, 300, 300, 300, 300, 300, 300]);
});

test.each([
  ['a new answer drops the old reasons and keeps the comment', { vote: 'no' }, { vote: 'no', comment: 'words' }],
  ['the same answer keeps its reasons', { vote: 'yes' }, { vote: 'yes', reasons: ['clear'], comment: 'words' }],
  [
    'a comment takes the place of the one before',
    { vote: 'yes', comment: 'x' },
    { vote: 'yes', reasons: ['clear'], comment: 'x' },
  ],
] as const)('%s', (_, said, wanted) => {
  expect(merged({ vote: 'yes', reasons: ['clear'], comment: 'words' }, said)).toEqual(wanted);
});
