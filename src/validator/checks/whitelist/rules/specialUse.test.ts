import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkWhitelist } from '../checkWhitelist';
import { specialUse } from './specialUse';

const platform = (text: string) => ({ platform: text, binance: '' });

describe('addresses that no server has', () => {
  provesEveryCode(specialUse, checkWhitelist, {
    'whitelist.private_address': platform('192.168.0.1'),
    'whitelist.loopback_address': platform('127.0.0.1'),
    'whitelist.unspecified_address': platform('0.0.0.0'),
    'whitelist.multicast_address': platform('224.0.0.1'),
    'whitelist.reserved_address': platform('255.255.255.255'),
    'whitelist.documentation_address': platform('203.0.113.10'),
    'whitelist.more_like_this': platform('10.0.0.1 '.repeat(51)),
  });

  it.each([
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['100.64.0.1', 'private'],
    ['169.254.1.1', 'private'],
    ['240.0.0.1', 'reserved'],
    ['198.18.0.1', 'reserved'],
    ['192.0.2.1', 'documentation'],
    ['198.51.100.1', 'documentation'],
  ])('calls %s %s', (address, use) => {
    expect(codesOf(checkWhitelist(platform(address)))).toContain(`whitelist.${use}_address`);
  });

  it.each(['172.32.0.1', '100.128.0.1', '223.255.255.255', '1.1.1.1'])('finds nothing special in %s', (address) => {
    expect(codesOf(checkWhitelist(platform(address)))).toEqual(['whitelist.binance_list_empty']);
  });

  it('keeps them out of the corrected list, except those of manuals', () => {
    expect(checkWhitelist(platform('10.0.0.1 203.0.113.10 1.1.1.1')).list).toBe('203.0.113.10,1.1.1.1');
  });

  it('points at the address', () => {
    expect(findingOf(checkWhitelist(platform('x 10.0.0.1')), 'whitelist.private_address').span).toEqual([2, 10]);
  });
});
