import { isKnown } from '../../checks/errors/rowsByNumber';
import type { Span } from '../../engine/finding';

/** A place at which a text says whose answer follows. */
export interface Sign {
  /** The exchange as it spells itself; null where only the form is not Binance's; `Binance` for our own. */
  readonly exchange: string | null;
  readonly span: Span;
}

/** Exchanges whose errors people paste beside those of Binance, as they spell themselves. */
const NAMES =
  'Bybit OKX OKEx OKCoin MEXC KuCoin BingX Bitget Gate.io Kraken HTX Huobi Coinbase Bitrue Bitvavo Bitfinex BitMEX Deribit Poloniex Bitstamp Phemex Upbit WhiteBIT LBank CoinEx BitMart Hyperliquid HitBTC EXMO Paribu BtcTurk Crypto.com Bithumb Bitpanda Bitso ProBit AscendEX WazirX Toobit AsterDEX Tokocrypto BTCMarkets eToro Revolut Robinhood Bittrex WEEX Binance'.split(
    ' ',
  );
/** How people spell them otherwise. */
const ALSO = 'pybit Bybit байбит Bybit кукоин KuCoin бингикс BingX бинанс Binance'.split(' ');
const written = (name: string) => name.toLowerCase().replace('.', '');
const BY_NAME = new Map(NAMES.map((name) => [written(name), name]));
for (let at = 0; at < ALSO.length; at += 2) BY_NAME.set(ALSO[at] ?? '', ALSO[at + 1] ?? '');
const NAME = [...BY_NAME.keys(), 'gate\\.io', '(?<![a-z])crypto\\.com', '(?<![a-z])aster(?![a-z])'].join('|');
// Behind `NAME`, which has it as a word of its own: it ends others.
BY_NAME.set('aster', 'AsterDEX');

/** What stands behind a name that prints an answer: its JSON, a request, or the word for an error. */
const SAYS =
  /^(?:[а-яё]{1,3} )?["'\])]{0,2}[\s:,>=-]{0,4}(?:[{[]|(?<=[:>-] ?)(?:unauthor|invalid|incorrect|forbidden|denied|signature)|(?:get|post|put|delete)\s|https?:|\(?["']?(?:error|api(?![- ]?(?:keys?|schl\S*|ключ|anahtar) (?:works?|is fine|läuft|geht|funktioniert))|exception|code|returned|says|said|response|rejected|fehler|ошибк|hata|meldet|пишет|diyor)|50\d [bgis]|\d{5})/i;
/** What stands before a name that is the exchange of a bot. */
const EXCHANGE = /(?:exchange|биржа|бирже|börse|borsa|broker)["'\s:=_-]{1,6}(?:name["'\s:=]{1,4})?$/i;
/** What a name is part of when it names a program, a class or a host. */
const PROGRAM = /[./_]|api|err|exc|client|sdk|auth/i;

const NAMED = new RegExp(`[\\w./-]{0,40}?(${NAME})[\\w./-]{0,40}`, 'gi');

/** Fields and headers that only one exchange has; null where several have them, and Binance has not. */
const FIELDS: readonly (readonly [string | null, RegExp])[] = [
  // The `retcode` of another trading program has no capital inside.
  ['Bybit', /\b[Rr]et(?:_[cm]|[CM])(?:ode|sg)\b|\b(?:X-BAPI-|[Uu]nmatched [Ii][Pp])/g],
  ['OKX', /["']s(?:Code|Msg)["']|OK-ACCESS-/g],
  ['KuCoin', /\bKC-API-/g],
  ['HTX', /\berr-(?:code|msg)\b/g],
  ['Gate.io', /["']label["']\s?:\s?["'][A-Z_]{6,40}["']/g],
  ['Kraken', /\bE(?:API|General|Order|Service|Auth): ?[A-Z]/g],
  ['Coinbase', /CB-ACCESS-/g],
  ['BingX', /X-BX-APIKEY/g],
  ['Bitget', /\brequestTime["']?\s?:\s?\d{13}/g],
  [null, /["'](?:errorCode|error_code)["']\s?[:=]\s?["']?\d{3,6}\b/g],
];

/** `code` and a number without a sign, as other exchanges print it. */
const NUMBER = /(?:\bcode|error)["'\s:=(\]]{1,6}(\d{3,6})\b["')]{0,2}(?=[,:\s)}]|$)/gi;
/** What such an answer is about when it is about a key. */
const ABOUT_KEYS =
  /^.{0,40}(?:api|key|sign|\bip\b|white ?list|permission|timestamp|recv|auth|access|passphrase|密钥|签名|白名单)/is;
/** The longest text whose every form is looked at; a log says in its beginning and its end whose it is. */
const LONGEST = 20_000;

/** Whose answers a text holds, by every sign of it, in the order of the text. */
export function signsOf(text: string): readonly Sign[] {
  const read = text.slice(0, LONGEST);
  const signs: Sign[] = [...named(read)];
  for (const [exchange, field] of FIELDS) {
    for (const { 0: found, index } of read.matchAll(field))
      signs.push({ exchange, span: [index, index + found.length] });
  }
  for (const { 0: found, 1: number = '', index } of read.matchAll(NUMBER)) {
    const end = index + found.length;
    if (isForeign(Number(number)) && ABOUT_KEYS.test(read.slice(end, end + 120)))
      signs.push({ exchange: null, span: [index, end] });
  }
  return signs.sort((a, b) => a.span[0] - b.span[0]);
}

/** The other exchange that a text names in any way, where it does not name Binance. */
export function mentionIn(text: string): Sign | undefined {
  const found = /binance|бинанс/i.test(text) ? null : MENTIONED.exec(text.slice(0, LONGEST));
  const exchange = found && BY_NAME.get(written(found[0]));
  return exchange ? { exchange, span: [found.index, found.index + found[0].length] } : undefined;
}

const MENTIONED = new RegExp(`(?<![\\p{L}\\d_])(?:${NAME})(?![a-z])`, 'iu');

function* named(text: string): Generator<Sign> {
  for (const match of text.matchAll(NAMED)) {
    const [whole, name = ''] = match;
    const exchange = BY_NAME.get(written(name));
    const at = match.index + whole.toLowerCase().indexOf(name.toLowerCase());
    const around = whole.replace(name, '');
    const says =
      SAYS.test(text.slice(at + name.length, at + name.length + 40)) ||
      EXCHANGE.test(text.slice(Math.max(0, at - 30), at)) ||
      /^\[$/.test(text.slice(at - 1, at)) ||
      (around.length > 1 && PROGRAM.test(around));
    if (exchange && (says || exchange === 'Binance')) yield { exchange, span: [at, at + name.length] };
  }
}

/**
 * Not a status, not the end of a web socket or a number of Cloudflare or MySQL, not what binance.tr prints, and not an error
 * of Binance without its sign.
 */
function isForeign(number: number): boolean {
  if (number < 600 ? number < 300 || number >= 400 : number >= 1000 && number < 1100) return false;
  return !(number >= 3000 && number < 4000) && !isKnown(-number) && !isKnown(number);
}
