import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkWhitelist } from '../checkWhitelist';
import { limit } from './limit';

function list(count: number): string {
  return Array.from({ length: count }, (_, index) => `5.5.5.${index}`).join(',');
}

describe('limit of 30 addresses', () => {
  provesEveryCode(limit, checkWhitelist, { 'whitelist.more_than_30': { platform: '', binance: list(31) } });

  it('is not exceeded by 30', () => {
    expect(codesOf(checkWhitelist({ platform: list(30), binance: list(30) }))).toEqual(['whitelist.lists_match']);
  });

  it('does not count a repeated address twice', () => {
    expect(codesOf(checkWhitelist({ platform: '', binance: `${list(30)},5.5.5.1` }))).not.toContain(
      'whitelist.more_than_30',
    );
  });

  it('tells both numbers', () => {
    const report = checkWhitelist({ platform: list(40), binance: '' });
    expect(findingOf(report, 'whitelist.more_than_30').params).toEqual({ count: 40, limit: 30 });
  });
});
