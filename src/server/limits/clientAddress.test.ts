import { expect, test } from 'vitest';
import { clientAddress } from './clientAddress';

test.each([
  ['a reader without a proxy', '203.0.113.9', undefined, 0, '203.0.113.9'],
  ['a reader who makes up a proxy', '203.0.113.9', '1.1.1.1', 0, '203.0.113.9'],
  ['a reader behind a proxy nobody told us of', '127.0.0.1', '203.0.113.9', undefined, '127.0.0.1'],
  ['the same in a container', '::ffff:172.17.0.1', '1.1.1.1, 203.0.113.9', undefined, '172.17.0.1'],
  ['a reader who makes up a proxy, when none was told of', '203.0.113.9', '1.1.1.1', undefined, '203.0.113.9'],
  ['a program on this machine', '127.0.0.1', undefined, undefined, '127.0.0.1'],
  ['a reader behind our proxy', '10.0.0.1', '203.0.113.9', 1, '203.0.113.9'],
  ['a reader who makes up one before our proxy', '10.0.0.1', '1.1.1.1, 203.0.113.9', 1, '203.0.113.9'],
  ['a reader behind two of ours', '10.0.0.1', '1.1.1.1, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
  ['a program behind fewer than we were told', '10.0.0.1', undefined, 2, '10.0.0.1'],
  ['a proxy that tells the port', '10.0.0.1', '203.0.113.9:4711', 1, '203.0.113.9'],
  ['an IPv4 address in IPv6 clothes', '::ffff:203.0.113.9', undefined, 0, '203.0.113.9'],
  ['an IPv6 address, by its network', '2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1::'],
  ['an IPv6 address with a port', '10.0.0.1', '[2001:db8::9]:4711', 1, '2001:db8::'],
  ['nonsense', '10.0.0.1', 'x'.repeat(1000), 1, 'unknown'],
  ['no connection at all', undefined, undefined, 0, 'unknown'],
])('%s', (_, peer, forwardedFor, proxies, address) => {
  expect(clientAddress(peer, forwardedFor, proxies)).toBe(address);
});
