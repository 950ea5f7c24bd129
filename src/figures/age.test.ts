import { expect, it } from 'vitest';
import { olderThanAYear } from './age';

const checked = {
  old: { checkedOn: '2025-11-21' },
  older: { checkedOn: '2020-01-01' },
  fresh: { checkedOn: '2025-11-22' },
};

it('lists what was checked more than a year ago, the oldest first', () => {
  expect(olderThanAYear(checked, '2026-11-22')).toEqual(['older', 'old']);
});
