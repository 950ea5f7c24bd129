import { expect, it } from 'vitest';
import { mayBeRead, nowTyped, typed } from './typed';

const KEY = 'aB3'.repeat(21).padEnd(64, 'x');

it('a list is shown in one line and kept with its lines', () => {
  expect(typed('1.2.3.4\r\n5.6.7.8')).toEqual({ whole: '1.2.3.4\r\n5.6.7.8', shown: '1.2.3.4 5.6.7.8', masked: false });
});

it('a key is not shown, and kept to be read', () => {
  const { whole, shown, masked } = typed(`key ${KEY}`);
  expect([whole, shown, masked]).toEqual([`key ${KEY}`, `key ${'•'.repeat(64)}`, true]);
});

it('what the field still shows is what was pasted', () => {
  const pasted = typed('1.2.3.4\n5.6.7.8');
  expect(nowTyped(pasted, pasted.shown)).toBe(pasted);
});

it('what was changed in the field is what the field holds', () => {
  expect(nowTyped(typed('1.2.3.4\n5.6.7.8'), '1.2.3.4').whole).toBe('1.2.3.4');
});

it.each(['2015', 'api auth invalid', KEY])('may be more than words: %s', (text) => expect(mayBeRead(text)).toBe(true));
it.each(['', 'kyc', 'ip list', '2fa'])('is but words to look for: "%s"', (text) => expect(mayBeRead(text)).toBe(false));
