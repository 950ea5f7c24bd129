import { afterEach, expect, it, vi } from 'vitest';
import { showParams } from './shownParams';

const REAL = Intl.DateTimeFormat;

afterEach(() => vi.unstubAllGlobals());

it('writes days out in the language of the reader, and leaves everything else as it is', () => {
  const params = { day: '2026-11-29', address: '8.8.8.8', count: 2 };
  expect(showParams('de')(params)).toEqual({ day: '29. November 2026', address: '8.8.8.8', count: 2 });
});

it('makes nothing that writes days for answers without one, and one for all days', () => {
  const made = vi.fn();
  vi.stubGlobal('Intl', {
    get DateTimeFormat() {
      made();
      return REAL;
    },
  });
  const show = showParams('ru');
  show({ address: '8.8.8.8' });
  expect(made).not.toHaveBeenCalled();
  show({ from: '2026-11-28', until: '2026-11-29' });
  show({ from: '2026-11-27' });
  expect(made).toHaveBeenCalledOnce();
});
