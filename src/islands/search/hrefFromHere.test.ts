import { expect, it } from 'vitest';
import { hrefFromHere } from './hrefFromHere';

const HERE = new URL('https://help.example/de/auth-invalid/?code=-2015&ip=203.0.113.10#keys');

it.each([
  ['a place on the page itself is its fragment', '/de/auth-invalid/#ip-whitelist', '#ip-whitelist'],
  ['a place elsewhere takes the case along', '/de/new-key/#create', '/de/new-key/?code=-2015&ip=203.0.113.10#create'],
  ['the page itself keeps the case', '/de/auth-invalid/', '/de/auth-invalid/?code=-2015&ip=203.0.113.10'],
  [
    'a question adds itself to the case',
    '/de/find-the-cause/?step=message#walk',
    '/de/find-the-cause/?code=-2015&ip=203.0.113.10&step=message#walk',
  ],
])('%s', (_what, href, expected) => expect(hrefFromHere(href, HERE)).toBe(expected));

it('a page without a case is its address', () => {
  expect(hrefFromHere('/de/new-key/#create', new URL('https://help.example/de/'))).toBe('/de/new-key/#create');
});
