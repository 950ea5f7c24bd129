import { type Example, PEOPLE } from '../../examples/example';

const written = [
  'ann@example.com',
  'ann.b+c@mail.example.org',
  'анна@почта.рф',
  'a＠b.co',
  '"john doe"@x.org',
  'joe at gmail dot com',
  'joe[at]gmail.com',
  'joe(at)gmail.com',
  'joe {at} gmail.com',
  'joe @ gmail.com',
  'joe @ gmail . com',
  'joe%40gmail.com',
  'joe&#64;gmail.com',
  'joe&#x40;gmail.com',
  'joe [at] gmail [dot] com',
  'joe(at)gmail(dot)com',
  'joe.smith at gmail dot com',
  'joe AT gmail DOT com',
  'joe собака gmail точка com',
  'ivan собака yandex.ru',
  'max at gmx punkt de',
  'max (ät) web.de',
  'ali at gmail nokta com',
  'joe at outlook.com',
  'joe_at_gmail.com',
  'joe-at-gmail-dot-com',
  'joe@gmail com',
  'joe @ gmail,com',
  'иван@yandex ru',
];

/** E-mail addresses, plain and as people hide them. */
export const EMAILS: readonly Example[] = written.map((secret) => ({
  name: secret,
  around: '<{}>',
  secret,
  removed: 'email',
  leftWhereShown: PEOPLE,
}));

export const NO_EMAILS: readonly string[] = [
  'ask @support, not me@home',
  'I log in at binance.com every day',
  'look at the page dot by dot',
  'error at line 5. com port is closed',
  'std::string and a::',
  'sell at 5 @ 0.12 each',
  'up-to-date and state-of-the-art, look-at-me',
];
