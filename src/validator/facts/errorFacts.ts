import { type Fact, SPOT } from './fact';

/** Errors, and what a page can ask at all. */
export const ERROR_FACTS = {
  spot_errors: {
    title: 'Binance Spot API: error codes',
    href: `${SPOT}/blob/master/errors.md`,
    dated: '2026-07-21',
    confidence: 'documented',
  },
  futures_errors: {
    title: 'Binance USD-M futures: error codes',
    href: 'https://developers.binance.com/docs/derivatives/usds-margined-futures/error-code',
    dated: null,
    confidence: 'documented',
  },
  wallet_errors: {
    title: 'Binance Wallet API: error codes',
    href: 'https://developers.binance.com/en/docs/products/wallet/error-code',
    dated: null,
    confidence: 'documented',
  },
  ccxt_errors: {
    title: 'ccxt: errors of Binance, with their printed texts',
    href: 'https://github.com/ccxt/ccxt/blob/0017b9d/ts/src/binance.ts',
    dated: '2023',
    confidence: 'maintainer',
  },
  margin_not_open: {
    title: 'binance-api-node: Not a margin account',
    href: 'https://github.com/ccxt/binance-api-node/issues/202',
    dated: '2019-10-14',
    confidence: 'reported',
  },
  limit_by_binance: {
    title: '3Commas: error 2000003919 is a limit set by Binance',
    href: 'https://help.3commas.io/en/articles/3166090',
    dated: null,
    confidence: 'maintainer',
  },
  blocked_page: {
    title: 'Binance.Net: an HTML page, Request blocked',
    href: 'https://github.com/JKorf/Binance.Net/issues/115',
    also: ['https://github.com/sammchardy/python-binance/issues/1413'],
    dated: null,
    confidence: 'reported',
  },
  unknown_key_code: {
    title: 'binance-signature-examples: -2008, Invalid Api-Key ID',
    href: 'https://github.com/binance/binance-signature-examples/issues/17',
    also: ['https://github.com/binance/binance-api-postman/issues/79', 'https://github.com/ccxt/ccxt/issues/22978'],
    dated: '2021-06',
    confidence: 'reported',
  },
  encode_before_signing: {
    title: 'go-binance: -1022 since requests are encoded before signing',
    href: 'https://github.com/ccxt/go-binance/issues/796',
    dated: '2026-01-16',
    confidence: 'reported',
  },
  other_permission: {
    title: 'Binance.Net: -1002 on one action, spot orders work',
    href: 'https://github.com/JKorf/Binance.Net/issues/1343',
    also: ['https://github.com/ccxt/ccxt/issues/7000'],
    dated: '2024-02-17',
    confidence: 'reported',
  },
  restricted_location: {
    title: 'colabtools: service unavailable from a restricted location',
    href: 'https://github.com/googlecolab/colabtools/issues/3715',
    also: ['https://github.com/3cqs-coder/SymBot/issues/10'],
    dated: '2023-05-26',
    confidence: 'reported',
  },
  ipv6_us: {
    title: 'ccxt: IPv6 not supported (binance.us)',
    href: 'https://github.com/ccxt/ccxt/issues/24493',
    also: ['https://github.com/ccxt/ccxt/issues/22044', 'https://github.com/ccxt/ccxt/issues/15650'],
    dated: '2024-12-08',
    confidence: 'reported',
  },
  symbol_whitelist: {
    title: 'Binance: So verwendest du die API-Handelssymbol-Whitelist-Funktion für Unterkonten',
    href: 'https://binance.com/de/support/faq/so-verwendest-du-die-api-handelssymbol-whitelist-funktion-f%C3%BCr-unterkonten-96dde1d806a44a67924f322f4f8092f6',
    dated: null,
    confidence: 'documented',
  },
  action_disabled: {
    title: 'freqtrade: -2010 for leveraged tokens only',
    href: 'https://github.com/freqtrade/freqtrade/issues/3945',
    also: ['https://github.com/ccxt/binance-trade-bot/issues/159'],
    dated: '2020-11-14',
    confidence: 'maintainer',
  },
  cors: {
    title: 'ccxt: a web page cannot ask Binance with a key',
    href: 'https://github.com/ccxt/ccxt/issues/7255',
    also: [
      'https://github.com/ccxt/binance-api-node/issues/414',
      'https://github.com/ccxt/binance-api-node/issues/522',
      'https://github.com/sieblyio/binance/issues/194',
      'https://github.com/binance/binance-connector-js/issues/100',
    ],
    dated: '2020-07-11',
    confidence: 'reported',
  },
} as const satisfies Record<string, Fact>;
