import { describe, expect, it } from 'vitest';
import { carryOut } from '../Case/orders';
import { begun, broken, finished, NOTHING, textOf } from './pasteState';

const reading = carryOut({ kind: 'read', text: '-2015', now: 0 });
const DONE = finished(NOTHING, reading, false, '-2015');

describe('the text to be read', () => {
  it('is what stands in the box', () => {
    expect(textOf('-2015', undefined)).toBe('-2015');
  });

  it('is what stood there before its secrets were hidden, until the box is changed', () => {
    const hidden = { text: 'secret', inBox: '••••••' };
    expect(textOf('••••••', hidden)).toBe('secret');
    expect(textOf('••••••!', hidden)).toBe('••••••!');
  });
});

describe('what the box shows', () => {
  it('is that it reads, while there is nothing read before', () => {
    expect(begun(NOTHING, false).state).toBe('reading');
  });

  it('is the reading before, while the next is on its way', () => {
    expect(begun(DONE, false)).toMatchObject({ state: 'done', reading });
  });

  it('is nothing of the reading before, when a secret was hidden in the next', () => {
    expect(begun(DONE, true)).toEqual({ state: 'reading', masked: true });
  });

  it('is that something was hidden, from the moment it is', () => {
    expect(begun(NOTHING, true).masked).toBe(true);
  });

  it('is that something was hidden, as long as its dots are in the box', () => {
    const masked = begun(NOTHING, true);
    expect(finished(masked, reading, false, '•• -2015').masked).toBe(true);
    expect(finished(masked, reading, false, '-2015').masked).toBe(false);
    expect(finished(NOTHING, reading, false, '•• -2015').masked).toBe(false);
    expect(finished(NOTHING, reading, true, '•• -2015').masked).toBe(true);
  });

  it('is no old reading when the new one did not come', () => {
    expect(broken({ ...DONE, masked: true })).toEqual({ state: 'failed', masked: true });
  });
});
