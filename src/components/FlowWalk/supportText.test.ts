import { expect, it } from 'vitest';
import strings from '../../../i18n/en/strings.json';
import { supportText } from './supportText';

const { flow, cause } = strings;
const words = {
  report: flow.support.report,
  short: flow.short,
  answer: flow.answer,
  cause: Object.fromEntries(Object.entries(cause).map(([id, { title }]) => [id, title])),
};

it('the text names cause, answers, checkers and page, in words and in codes', () => {
  const text = supportText(words, {
    cause: 'kyc_not_verified',
    steps: [{ node: 'outage', answer: 'only_this' }],
    checked: ['identity'],
    page: '/find-the-cause/ 0123456789ab en',
  });
  expect(text).toBe(
    [
      'XChainer: “api auth invalid”',
      'Cause: The identity is not verified (kyc_not_verified)',
      'Answers:',
      '- Do all your accounts fail at once? Only this one (outage=only_this)',
      'Checkers used:',
      '- Is your identity verified?',
      'Page and version: /find-the-cause/ 0123456789ab en',
    ].join('\n'),
  );
});

it('what is not known yet is said', () => {
  const text = supportText(words, { steps: [], checked: [], page: '/' });
  expect(text).toContain('Cause: not found yet\nAnswers:\n- none\nCheckers used:\n- none');
});
