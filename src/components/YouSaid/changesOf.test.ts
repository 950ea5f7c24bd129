import { expect, test } from 'vitest';
import type { Change } from '../../i18n/changes';
import { changesOf } from './changesOf';

const lines = { en: 'a', ru: 'b', de: 'c', tr: 'd' };
const on = (day: string, page = '/new-key/'): Change => ({ page, day, lines });

test('a page shows its own latest changes, the newest first', () => {
  const all = [
    on('2026-03-01'),
    on('2026-12-01'),
    on('2026-05-01', '/auth-invalid/'),
    on('2025-01-01'),
    on('2026-04-01'),
  ];
  expect(changesOf('/new-key/', all).map(({ day }) => day)).toEqual(['2026-12-01', '2026-04-01', '2026-03-01']);
});

test('a page that nothing was changed on shows nothing', () => {
  expect(changesOf('/auth-invalid/', [on('2026-03-01')])).toEqual([]);
});
