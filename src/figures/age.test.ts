import { describe, expect, it } from 'vitest';
import { isDay, olderThanAYear } from './age';

describe('the day of a check', () => {
  it.each(['2026-11-22', '2024-02-29'])('%s is a day', (text) => expect(isDay(text)).toBe(true));
  it.each(['2026-11', '22.11.2026', '2026-02-30', '2026-13-01', ''])('%s is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

const checked = {
  old: { checkedOn: '2025-11-21' },
  older: { checkedOn: '2020-01-01' },
  fresh: { checkedOn: '2025-11-22' },
};

it('lists what was checked more than a year ago, the oldest first', () => {
  expect(olderThanAYear(checked, '2026-11-22')).toEqual(['older', 'old']);
});
