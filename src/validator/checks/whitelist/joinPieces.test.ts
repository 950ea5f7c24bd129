import { describe, expect, it } from 'vitest';
import { readPaste } from '../../paste/readPaste';
import { parseList } from './entries';

const addressesOf = (text: string) => parseList(text).addresses.map(({ address }) => address);

describe('an address in pieces', () => {
  it.each([
    ['165.154. 44.65', ['165.154.44.65']],
    ['165 .154.44.65', ['165.154.44.65']],
    ['165. 154. 44. 65', ['165.154.44.65']],
    ['3. 68. 120. 14', ['3.68.120.14']],
    ['1.1.1.1 165.154.44 .65 8.8.8.8', ['1.1.1.1', '165.154.44.65', '8.8.8.8']],
    ['165.154. 44.65, 101.36. 108.79', ['165.154.44.65', '101.36.108.79']],
    ['192,168,0,1', ['192.168.0.1']],
    ['1.1.1.1,8.8.8.8', ['1.1.1.1', '8.8.8.8']],
    ['1. 34.250.13.7', ['34.250.13.7']],
    ['1.1.1.1 34. 250.13.7', ['1.1.1.1', '34.250.13.7']],
    ['10. 34.250.13.7 11. 54.77.250.91', ['34.250.13.7', '54.77.250.91']],
  ])('%s is read as %j', (text, addresses) => expect(addressesOf(text)).toEqual(addresses));

  it.each(['1. 34.250.13', '34.250. 13', '34.250.13. 7.1', '1, 2, 3, 4', 'end. 34.250. Then 13.7'])(
    'is not made of %s',
    (text) => expect(addressesOf(text)).toEqual([]),
  );
});

describe('a list in the box', () => {
  it.each([
    ['| **Name** | Yes (if enabled) | `162.220.232.99` (here)<br>`5.161.64.209` (there) | needs to be listed |', 2],
    ['<tr><td>our new servers in Europe are</td><td>162.220.232.99<br/>5.161.64.209</td></tr>', 2],
    ['["52.48.89.45","54.77.250.91","34.250.13.7"]', 3],
    ['{"ips": ["52.48.89.45",\n"54.77.250.91"]}', 2],
    ['IP1: IPV4=>65.108.103.45\nIP2: IPV4=>142.132.144.101', 2],
    ['server → 65.108.103.45, 5.161.64.209', 2],
    ['65.108.103.45\n2a01:4f9:6b:1a8d::2\n142.132.144.101', 3],
    ['AntBot’s IPs : 101.36.108.79 101.36.117.216 165.154. 44.65', 3],
  ])('%s has %i entries', (text, count) => {
    const { pieces, findings } = readPaste(text, { now: 0 });
    expect(pieces.map(({ kind }) => kind)).toEqual(['address_list']);
    const { distinct, refused } = parseList(text);
    expect(distinct.length + refused.length).toBe(count);
    expect(findings.map(({ code }) => code)).not.toContain('error.not_recognised');
  });

  it.each([
    ['203.0.113.5, 52.48.89.45', 'documentation_address'],
    ['255.255.255.255, 52.48.89.45', 'reserved_address'],
    ['192.168.1.1, 52.48.89.45', 'private_address'],
    ['127.0.0.1, 52.48.89.45', 'loopback_address'],
  ])('%s names the %s', (text, code) => {
    expect(readPaste(text, { now: 0 }).findings.map((finding) => finding.code)).toContain(`whitelist.${code}`);
  });

  it.each(['Version 10.20.30.40', 'firmware 1.2.3.4 is out', 'freqtrade | 2025-11-09 to 52.48.89.45 | connected now'])(
    'is none: %s',
    (text) => expect(readPaste(text, { now: 0 }).pieces).toEqual([]),
  );
});
