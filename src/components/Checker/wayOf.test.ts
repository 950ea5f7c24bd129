import { describe, expect, it } from 'vitest';
import { wayOf } from './wayOf';

describe('way of a link', () => {
  it.each([
    ['/auth-invalid/#ip-whitelist-copy', 'step'],
    ['/new-key/', 'step'],
    ['/auth-invalid/?code=-3001#other-causes', undefined],
    ['/ru/auth-invalid/#other-platform', 'support'],
    ['/auth-invalid/#still-there', 'support'],
  ])('of %s is %s', (href, way) => {
    expect(wayOf(href)?.kind).toBe(way);
  });
});
