import { HARD_TEXTS } from './hardTexts';
import { KEY, TESTNET_KEY } from './sampleKeys';

const PIECES = [
  ...Object.values(HARD_TEXTS),
  ...[KEY, TESTNET_KEY, `API Key: ${KEY}`, '-----BEGIN PRIVATE KEY-----\nMC4', '-----END PRIVATE KEY-----'],
  ...[
    '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    '-4004',
    '200003903',
    '<html>',
    '</html>',
  ],
  ...['{"enableReading":true,"ipRestrict":"false"}', '{"data":"Normal"}', '"isLocked":true,"plannedRecoverTime":1e9'],
  ...[
    'request ip: 203.0.113.10',
    '1.1.1.1',
    'api auth invalid',
    '\\u0022',
    '&quot;',
    '\u0000',
    '\uD800',
    'İ',
    '\u202E',
    '\n',
  ],
];

/** A text of a few pieces with a few of its characters cut, doubled, swapped or replaced. */
export function mutated(random: () => number): string {
  const below = (limit: number) => Math.floor(random() * limit);
  let text = Array.from({ length: 1 + below(5) }, () => PIECES[below(PIECES.length)] ?? '').join(' '.repeat(below(2)));
  for (let left = below(6); left > 0; left -= 1) {
    const [at, length] = [below(text.length + 1), below(8)];
    const change = [
      '',
      text.slice(at, at + length).repeat(2),
      String.fromCharCode(below(0x10000)),
      [...text.slice(at, at + length)].reverse().join(''),
    ][below(4)];
    text = text.slice(0, at) + change + text.slice(at + length);
  }
  return text;
}
