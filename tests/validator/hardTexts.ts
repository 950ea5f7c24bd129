/**
 * Texts that cost the most: what a reader may really paste, and what makes a careless pattern slow. Each is repeated
 * until it has the length that is asked for.
 */
export const HARD_TEXTS: Readonly<Record<string, string>> = {
  log: '2024-01-01 12:00:00,123 - freqtrade - ERROR - binance {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}\n',
  quietLog: '2024-01-01 12:00:00,123 - freqtrade - INFO - order 4711 at 0.00012 filled, nothing to see in this line\n',
  page: '<div class="a b"><p>Invalid <b>API</b>-key &amp; more</p><a href="https://a.b/c?d=e">x</a></div>\n',
  addresses: '81.2.69.142, 8.8.4.4; 1.0.0.1\n',
  badAddresses: '10.0.0.1 8.8.8.0/24 1.2.3 300.1.1.1 010.1.1.1 2001:db8::1 a.b.com 8ю8ю8ю8 1.1.1.1:80\n',
  commas: '8,8,8,8,1.1,1.1,',
  numbers: '1 ',
  dashes: '1.1.1.1 - ',
  openTags: '<a',
  letters: 'a',
  hex: 'a1',
  spaces: ' ',
  mixedSpaces: 'API key \n\t',
  dots: '1.',
  colons: '::',
  stars: '*',
  quotes: '"',
  codes: 'code: -2015 ',
  messages: 'auth invalid ',
  halfCode: 'code":  ',
  halfMessage: 'Invalid API-key,          ',
  restrictions: '"enableReading": true, ',
  bareFields: '"enableReading"',
  halfRestrictions: 'enableReading                    ',
  pem: '-----BEGIN PRIVATE ',
  labels: 'API Key: abc ',
  emoji: '😀',
  rightToLeft: 'שלום 1.1.1.1 مرحبا ',
  halfSurrogates: '\uD83D',
  nul: '\u0000',
  zeroWidth: '\u200B1',
  cyrillic: 'ю1б',
  ligatures: '\uFDFA',
  openPasswords: 'password: "',
  assigned: 'secret=',
  pins: 'пин:1 ',
  names: 'key',
  crumbs: 'a b1 cd2 e fg hi3 ',
  zeros: '0,0,0,0,',
  openStrings: '"a',
  dotsInBrackets: '1[.]1',
  dotsInWords: '1[.]1 (dot) ',
  ends: 'END A',
  joinedAddresses: '1.1.1',
  openBreaks: '<br',
  ats: 'a@',
  atsInWords: 'a at b dot ',
  escapes: '%25&amp;&#\\u00',
  korean: '강 ',
  phrase: 'outer letter loop prevent ',
  begins: '-----BEGIN PRIVATE KEY-----',
};

/** The text of a name, repeated whole as often as it fits into a length. */
export function hardText(name: string, length: number): string {
  const unit = HARD_TEXTS[name] ?? '';
  return unit.repeat(Math.floor(length / unit.length));
}
