import { type Example, PEOPLE } from '../../examples/example';

const written = [
  '+49 151 23456789',
  '+4915123456789',
  '+49 (0)151 2345-6789',
  '0151 23456789',
  '0151/23456789',
  '030 12345678',
  '(030) 123456',
  '+7 916 123-45-67',
  '+7(916)1234567',
  '8 (916) 123-45-67',
  '89161234567',
  '8-916-123-45-67',
  '+90 532 123 45 67',
  '0532 123 45 67',
  '05321234567',
  '(0532) 123 45 67',
  '532 123 45 67',
  '+1 (415) 555-2671',
  '(415) 555-2671',
  '415-555-2671',
  '+44 20 7946 0958',
  '0049 151 23456789',
  'tel: 1234567',
  'телефон 1234567',
];

/** Phone numbers as they are written in our readers' countries. */
export const PHONES: readonly Example[] = written.map((secret) => ({
  name: secret,
  around: '<{}>',
  secret,
  removed: 'phone',
  leftWhereShown: PEOPLE,
}));

export const NO_PHONES: readonly string[] = [
  'order 28457193 was filled at 1700000000000',
  '+0.00012345 BTC and +12.5 %',
  'a profit of +1234.56789 USDT',
  '1.234.567.890 SHIB',
  'codes -2015 -2014 -1022 -1021',
  'from 2024-01-01 to 2024-12-31',
  'recvWindow 5000, weight 1200, 6000 per minute',
  'user 123456789 since 2021',
];
