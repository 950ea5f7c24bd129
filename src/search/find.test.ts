import { describe, expect, it } from 'vitest';
import { find, readIndex, writeIndex } from '.';
import { LANGUAGES } from './languages';
import type { Findable } from './place';

const place = (href: string, title: string, more: Partial<Findable> = {}): Findable => ({
  href,
  kind: 'section',
  title,
  page: '',
  also: '',
  codes: '',
  text: '',
  ...more,
});

const PLACES = [
  place('/list', 'The IP list is wrong', { also: 'whitelist', text: 'Copy the whole list of addresses.' }),
  place('/identity', 'Your identity is not verified', { also: 'KYC', text: 'Binance asks for a document.' }),
  place('/refused', 'Binance refused the key (-2015)', { kind: 'code', codes: '2015 3701' }),
  place('/busy', 'Order refused (-2010)', {
    kind: 'code',
    codes: '2010',
    text: 'Not the same as 2015, which is 2015.',
  }),
];
const { en } = LANGUAGES;
const index = readIndex(writeIndex(PLACES, en), en);
const hrefs = (query: string) => find(index, query, en).map(({ href }) => href);

describe('what a query finds', () => {
  it.each([
    ['other words for a place', 'kyc', '/identity'],
    ['one word written as two', 'white list', '/list'],
    ['a word with letters in the wrong order', 'whitelsit', '/list'],
    ['a word that is still being typed', 'verifi', '/identity'],
    ['another form of a word', 'verifying', '/identity'],
    ['a word in another case', 'IDENTITY', '/identity'],
  ])('is, by %s, the place that is meant', (_how, query, href) => expect(hrefs(query)[0]).toBe(href));

  it.each(['2015', '-2015', 'error 2015', 'order refused 2015'])(
    'is, first of all, the error whose number it holds: %s',
    (query) => expect(hrefs(query)[0]).toBe('/refused'),
  );

  it('is the place with more of its words before the one that has a word more often', () => {
    expect(hrefs('order refused')[0]).toBe('/busy');
  });

  it('is named by the words that say what it is about, not by those of any question', () => {
    const asked = readIndex(
      writeIndex([...PLACES, place('/other', 'What is it', { text: 'How do I do this and that to it' })], en),
      en,
    );
    expect(find(asked, 'how do I do a verification', en)[0]?.href).toBe('/identity');
  });

  it.each(['çalıştıramıyorum', 'calistiramiyorum', 'ipv6', 'IPv6', 'İPV6'])(
    'is the same with the marks of its letters and without them: %s',
    (query) => {
      const { tr } = LANGUAGES;
      const places = [place('/start', 'Çalıştırma'), place('/list', 'Adresler', { text: 'IPv6 adresleri yazmayın.' })];
      const [found] = find(readIndex(writeIndex(places, tr), tr), query, tr);
      expect(found?.href).toBe(/6/.test(query) ? '/list' : '/start');
    },
  );

  it.each(['', ' - ', 'xyzzyqwv', '99999'])('is nothing where nothing is like it: "%s"', (query) => {
    expect(hrefs(query)).toEqual([]);
  });

  it('names each place once', () => {
    const twice = readIndex(writeIndex([...PLACES, place('/list', 'List damaged', { kind: 'cause' })], en), en);
    expect(find(twice, 'list', en).map(({ href }) => href)).toEqual(['/list']);
  });
});
