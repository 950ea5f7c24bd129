import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownPages } from '../builtSite';
import { VOTE } from '../testing/testApp';
import { parseChange, parseFeedback } from './parseFeedback';

const pages = knownPages([VOTE]);

test('any value gets an answer, never an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      expect(parseFeedback(body, pages)).toHaveProperty('error');
      expect(() => parseChange(body)).not.toThrow();
    }),
  );
});

test('a vote with any one field replaced by something else is refused, unless it is as good', () => {
  const fields = fc.constantFrom(...Object.keys(VOTE), 'reasons', 'other');
  fc.assert(
    fc.property(fields, fc.oneof(fc.jsonValue(), fc.string()), (field, value) => {
      const result = parseFeedback({ ...VOTE, [field]: value }, pages);
      const harmless = field === 'reasons' && Array.isArray(value) && value.length === 0;
      expect('ok' in result).toBe(harmless);
    }),
  );
});
