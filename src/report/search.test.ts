import { expect, test } from 'vitest';
import { holdsAll } from './search';

test.each([
  ['words apart and in another order', 'verified kyc', 'it says KYC but I am verified since 2021', true],
  ['German without its sharp s', 'strasse', 'Meine Straße', true],
  ['German without its umlauts, as people type it', 'schluessel', 'Schlüssel fehlt', true],
  ['German with an umlaut where the writer had none', 'schlüssel', 'Schluessel fehlt', true],
  ['German with an umlaut typed as its bare letter', 'schlussel', 'SCHLÜSSEL', true],
  ['Turkish with any of its letters i', 'isik', 'IŞIK', true],
  ['Turkish with its capital I', 'ISIK', 'ışık', true],
  ['Russian without the dots of ё', 'еще', 'Ещё раз', true],
  ['Russian in the other case', 'КЛЮЧ', 'ключ не виден', true],
  ['a sign that other searches take for something else', '100%', 'Schlüssel 100%', true],
  ['one of two words alone', 'kyc passport', 'KYC', false],
  ['another word', 'key', 'ключ', false],
])('%s: %s in “%s”', (_, wanted, text, found) => {
  expect(holdsAll(wanted)(text)).toBe(found);
});
