import { type Example, PEOPLE } from '../../examples/example';

const written = [
  '203.0.113.10',
  'http://203.0.113.10:8080/x',
  '203.0.113.0/24',
  'ip=203.0.113.10.',
  '2001:db8::1',
  'IPv6:2001:DB8:0:0:0:0:0:1',
  'fe80::1%eth0',
  '::ffff:203.0.113.10',
  '203[.]0[.]113[.]10',
  '203(dot)0(dot)113(dot)10',
  '203 . 0 . 113 . 10',
  '203 dot 0 dot 113 dot 10',
  '２０３．０．１１３．１０',
  '203-0-113-7.dyn.example.net',
  '203&#46;0&#46;113&#46;10',
];

/** IP addresses, plain and as people hide them. */
export const ADDRESSES: readonly Example[] = written.map((secret) => ({
  name: secret,
  around: '[{}]',
  secret,
  removed: 'ip_address',
  leftWhereShown: PEOPLE,
}));

export const NO_ADDRESSES: readonly string[] = [
  'since 12:30:45, 3:1',
  'Windows 10.0.19045.3570, app 2.61.1',
  'version 2.14.0.3 and v1.2.3.4',
  'версия 2.14.0.3, sürüm 2.14.0.3',
  'I hold 1.234.567.890 SHIB',
  'Chrome/120.0.0.0',
  '1. Open 2. Click 3. Save 4. Wait; 1. 2. 3. 4.',
];
