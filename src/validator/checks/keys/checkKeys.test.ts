import { describe, expect, it } from 'vitest';
import { KEY, SECRET } from '../../../../tests/validator/sampleKeys';
import { checkKeys } from './checkKeys';

describe('checker of keys', () => {
  it('has nothing to say of two empty boxes', () => {
    expect(checkKeys({ apiKey: '', secretKey: ' \n\u200B' })).toMatchObject({ verdict: 'not_checkable', findings: [] });
  });

  it('judges one box when the other is empty', () => {
    expect(checkKeys({ apiKey: '', secretKey: SECRET }).findings).toHaveLength(1);
  });

  it('sends the reader to the step that mends it', () => {
    const [finding] = checkKeys({ apiKey: KEY.slice(1), secretKey: '' }).findings;
    expect(finding?.href).toBe('/auth-invalid/#keys-compare');
  });

  it('repeats no two neighbouring characters of a key anywhere in the report', () => {
    const report = JSON.stringify(checkKeys({ apiKey: `${KEY.slice(0, 40)}А`, secretKey: `API Key=${SECRET}жж` }));
    for (let at = 0; at < 60; at += 1) {
      expect(report).not.toContain(KEY.slice(at, at + 4));
      expect(report).not.toContain(SECRET.slice(at, at + 4));
    }
  });
});
