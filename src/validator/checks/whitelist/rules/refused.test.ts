import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkWhitelist } from '../checkWhitelist';
import { refused } from './refused';

const platform = (text: string) => ({ platform: text, binance: '' });

describe('entries that are refused', () => {
  provesEveryCode(refused, checkWhitelist, {
    'whitelist.key_pasted': platform('kQ7vZr2MxW9cTn4LbY8sHd3JfP6gUe1RaK5wXo0CiVtNqEmBzSyDhGjFuOpIlA27'),
    'whitelist.network': platform('8.8.8.0/24'),
    'whitelist.range': platform('8.8.8.1-8.8.8.9'),
    'whitelist.ipv6': platform('2001:4860:4860::8888'),
    'whitelist.leading_zero': platform('008.8.8.8'),
    'whitelist.number_too_large': platform('8.8.8.256'),
    'whitelist.too_few_numbers': platform('8.8.8'),
    'whitelist.too_many_numbers': platform('8.8.8.8.8'),
    'whitelist.host_name': platform('api.binance.com'),
    'whitelist.not_an_address': platform('8 8 8 8'),
    'whitelist.more_like_this': platform('8.8.8 '.repeat(51)),
  });

  it.each([
    ['8.8.8.0/24', 'network'],
    ['8.8.8.8/255.255.255.0', 'network'],
    ['8.8.8.1-9', 'range'],
    ['8.8.8.1 – 8.8.8.9', 'range'],
    ['8.8.8.*', 'range'],
    ['::1', 'ipv6'],
    ['[2001:db8::1]:443', 'ipv6'],
    ['fe80::1%eth0', 'ipv6'],
    ['::ffff:8.8.8.8', 'ipv6'],
    ['8.8.8.08', 'leading_zero'],
    ['8.8.8.999', 'number_too_large'],
    ['8.8', 'too_few_numbers'],
    ['1.8.8.8.8', 'too_many_numbers'],
    ['https://api.binance.com/api/v3', 'host_name'],
    ['8..8.8.8', 'not_an_address'],
    ['2001::db8::1', 'not_an_address'],
  ])('calls %s by one name only: %s', (text, refusal) => {
    const report = checkWhitelist(platform(`1.1.1.1, ${text}`));
    expect(codesOf(report)).toContain(`whitelist.${refusal}`);
    expect(report.list).toBe('1.1.1.1');
  });

  it('never repeats a key or a name', () => {
    const report = checkWhitelist(
      platform('kQ7vZr2MxW9cTn4LbY8sHd3JfP6gUe1RaK5wXo0CiVtNqEmBzSyDhGjFuOpIlA27 my.home.net'),
    );
    expect(JSON.stringify(report)).not.toMatch(/kQ7v|home/);
  });

  it('repeats no more than the beginning of something long', () => {
    const { written } = findingOf(
      checkWhitelist(platform(`${'8.'.repeat(100)}8`)),
      'whitelist.too_many_numbers',
    ).params;
    expect(written).toHaveLength(46);
  });

  it('names an IPv6 address without its zone', () => {
    const report = checkWhitelist(platform('fe80::1%eth0'));
    expect(findingOf(report, 'whitelist.ipv6').params).toEqual({ written: 'fe80::1' });
  });

  it('repeats an address as it was written', () => {
    expect(findingOf(checkWhitelist(platform('8.8.8.0/24')), 'whitelist.network')).toMatchObject({
      params: { written: '8.8.8.0/24' },
      span: [0, 10],
    });
  });
});
