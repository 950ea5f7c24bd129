import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from './finding';
import { verdictOf } from './report';

function findings(...severities: Severity[]): readonly Finding[] {
  return severities.map((severity) => ({ code: 'key.any', severity, params: {} }));
}

describe('verdict', () => {
  it.each([
    [[], 'not_checkable'],
    [['info'], 'not_checkable'],
    [['ok'], 'ok'],
    [['info', 'ok'], 'ok'],
    [['ok', 'suspicious'], 'suspicious'],
    [['suspicious', 'wrong', 'ok'], 'wrong'],
  ] as const)('of %j is %s', (severities, verdict) => {
    expect(verdictOf(findings(...severities))).toBe(verdict);
  });
});
