import { expect, test } from 'vitest';
import labels from '../../i18n/labels.json';
import { fillLabels, label, labelText } from '../../src/i18n/labels';
import { LOCALES } from '../../src/i18n/locales';

test('every label has a text and a confirmation in every language but English', () => {
  for (const [id, row] of Object.entries(labels)) {
    for (const locale of LOCALES.map((entry) => entry.id).filter((entry) => entry !== 'en')) {
      const cell: unknown = (row as Record<string, unknown>)[locale];
      expect([id, locale, cell]).toEqual([
        id,
        locale,
        { text: expect.stringMatching(/\S/), confirmed: expect.any(Boolean) },
      ]);
    }
  }
});

test('a confirmed label leads with the local words and keeps the English ones', () => {
  expect(labelText('bn.api_management', 'ru')).toBe('«Управление API» (API Management)');
});

test('an unconfirmed label leads with the English words and has the local ones beside it', () => {
  expect(labelText('bn.save', 'de')).toBe('„Save“ (Speichern)');
});

test('a text explains a label once', () => {
  expect(fillLabels({ a: '[[bn.save]], [[bn.save]]' }, 'de')).toEqual({ a: '„Save“ (Speichern), „Save“' });
});

test('a text that has no room for it does not explain a label', () => {
  expect(fillLabels({ a: '[[bn.save:short]]' }, 'de')).toEqual({ a: '„Save“' });
});

test('English words of a screen have signs about them where they stand in another language, if that is asked for', () => {
  const words = { a: '[[bn.save]]: [[bn.save]], [[bn.api_management]]' };
  const sign = (english: string) => `<${english}>`;
  expect([fillLabels(words, 'de', sign), fillLabels(words, 'en', sign)]).toEqual([
    { a: '„<Save>“ (Speichern): „<Save>“, „API-Verwaltung“ (<API Management>)' },
    { a: '“Save”: “Save”, “API Management”' },
  ]);
});

test('in English a label stands alone', () => {
  expect(label('bn.save', 'en')).toEqual({ english: 'Save', confirmed: true });
});

test('a label token becomes the label, however deep it stands', () => {
  expect(fillLabels({ a: { b: 'Click [[bn.save]].' } }, 'en')).toEqual({ a: { b: 'Click “Save”.' } });
});

test('a token of no label stops the build', () => {
  expect(() => fillLabels({ a: '[[bn.nowhere]]' }, 'en')).toThrow('bn.nowhere');
});
