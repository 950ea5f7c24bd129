import { expect, test } from 'vitest';
import { changeFile, readChange } from './changes';

const LINES = {
  en: 'We drew the new button.',
  ru: 'Мы нарисовали новую кнопку.',
  de: 'Neu gezeichnet.',
  tr: 'Yeni çizdik.',
};
const CHANGE = { page: '/new-key/', day: '2026-11-22', lines: LINES };

test('the file that the report offers is the one that the build reads', () => {
  const { name, text } = changeFile(CHANGE.page, CHANGE.day, LINES);
  expect([name, readChange(name, text)]).toEqual(['2026-11-22-new-key.json', CHANGE]);
});

test.each([
  ['of no page', { ...CHANGE, page: 'new-key' }],
  ['of no day', { ...CHANGE, day: 'today' }],
  ['that lacks a language', { ...CHANGE, lines: { ...LINES, tr: undefined } }],
  ['with an empty line', { ...CHANGE, lines: { ...LINES, ru: ' ' } }],
  ['with a line that is an article', { ...CHANGE, lines: { ...LINES, de: 'x'.repeat(301) } }],
])('a change %s stops the build and names its file', (_, change) => {
  expect(() => readChange('a.json', JSON.stringify(change))).toThrow('i18n/changes/a.json: no ');
});
