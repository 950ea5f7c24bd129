import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkWhitelist } from '../checkWhitelist';
import { repaired } from './repaired';

const platform = (text: string) => ({ platform: text, binance: '' });

describe('slips that are repaired', () => {
  provesEveryCode(repaired, checkWhitelist, {
    'whitelist.keyboard_layout': platform('8ю8ю8ю8'),
    'whitelist.comma_for_dot': platform('8,8,8,8'),
    'whitelist.invisible_character': platform('8.8.\u200B8.8'),
    'whitelist.foreign_digits': platform('８.８.８.８'),
    'whitelist.web_address': platform('https://8.8.8.8/'),
    'whitelist.port': platform('8.8.8.8:443'),
    'whitelist.single_network': platform('8.8.8.8/32'),
    'whitelist.blank_inside': platform('165.154. 44.65'),
    'whitelist.final_dot': platform('8.8.8.8.'),
    'whitelist.more_like_this': platform('8.8.8.8:1 '.repeat(51)),
  });

  it.each([
    ['8ю8ю8ю8б1ю1ю1ю1', '8.8.8.8,1.1.1.1'],
    ['8,8,8,8,1,1,1,1', '8.8.8.8,1.1.1.1'],
    ['8,8.8,8; 1.1.1.1', '8.8.8.8,1.1.1.1'],
    ['٨.٨.٨.٨', '8.8.8.8'],
    ['http://8.8.8.8:8080/path?x=1', '8.8.8.8'],
    ['\uFEFF8.8.8.8\u2060', '8.8.8.8'],
    ['8。8。8。8', '8.8.8.8'],
  ])('reads %s as %s', (text, list) => {
    expect(checkWhitelist(platform(text)).list).toBe(list);
  });

  it('tells which address was meant, at the place of what was written', () => {
    const report = checkWhitelist(platform('1.1.1.1 8ю8ю8ю8'));
    expect(findingOf(report, 'whitelist.keyboard_layout')).toMatchObject({
      params: { address: '8.8.8.8' },
      span: [8, 15],
    });
  });

  it('tells a slip once of an address that has it before and inside it', () => {
    const report = checkWhitelist(platform('1.1.1.1б8ю8ю8ю8'));
    expect(codesOf(report).filter((code) => code === 'whitelist.keyboard_layout')).toHaveLength(1);
  });

  it('does not read commas as full stops across another separator', () => {
    expect(checkWhitelist(platform('8,8;8,8')).list).toBe('');
  });

  it('does not read commas as full stops where the numbers do not add up to four', () => {
    const report = checkWhitelist(platform('8,8,8'));
    expect(codesOf(report)).toContain('whitelist.not_an_address');
    expect(report.list).toBe('');
  });
});
