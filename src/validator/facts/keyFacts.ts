import { type Fact, SPOT } from './fact';

/** Keys and secrets, and where they come from. */
export const KEY_FACTS = {
  api_key_types: {
    title: 'Binance Spot API: API key types',
    href: `${SPOT}/blob/master/faqs/api_key_types.md`,
    dated: '2026-07-21',
    confidence: 'documented',
  },
  key_length: {
    title: 'Binance Spot API: sample keys, counted',
    href: SPOT,
    also: ['https://github.com/ccxt/ccxt/issues/3057'],
    dated: '2026-07-21',
    confidence: 'inferred',
  },
  private_key_shape: {
    title: 'Binance Spot API: API key types (PEM samples)',
    href: `${SPOT}/blob/master/faqs/api_key_types.md`,
    dated: '2026-07-21',
    confidence: 'inferred',
  },
  secret_shown_once: {
    title: 'WunderTrading: Creating API keys',
    href: 'https://help.wundertrading.com/en/articles/5179316-creating-api-keys',
    dated: null,
    confidence: 'maintainer',
  },
  look_alike_letters: {
    title: 'CVE2CAPEC: a Cyrillic letter in an API key',
    href: 'https://github.com/Galeax/CVE2CAPEC/issues/10',
    also: ['https://github.com/GitGuardian/py-gitguardian/pull/25'],
    dated: null,
    confidence: 'reported',
  },
  page_translation: {
    title: '3Commas: browser page translation alters keys',
    href: 'https://help.3commas.io/en/articles/3229039',
    dated: null,
    confidence: 'maintainer',
  },
  swapped_pair: {
    title: 'node-binance-api: key and secret exchanged',
    href: 'https://github.com/binance-exchange/node-binance-api/issues/98',
    also: ['https://github.com/freqtrade/freqtrade/issues/2480'],
    dated: '2018-02-15',
    confidence: 'reported',
  },
  testnet_hex: {
    title: 'ccxt: keys of the futures testnet are hexadecimal',
    href: 'https://github.com/ccxt/ccxt/issues/7851',
    also: ['https://github.com/ccxt/ccxt/issues/7863', 'https://github.com/JKorf/Binance.Net/issues/1255'],
    dated: '2020-10-22',
    confidence: 'reported',
  },
  demo_trading: {
    title: 'sieblyio/binance: demo trading is an environment of its own',
    href: 'https://github.com/sieblyio/binance/issues/593',
    also: ['https://github.com/sieblyio/binance/issues/598'],
    dated: '2025-10-14',
    confidence: 'maintainer',
  },
  binance_us_tr: {
    title: 'php-binance-api: a key of Binance TR on binance.com',
    href: 'https://github.com/ccxt/php-binance-api/issues/380',
    also: ['https://github.com/binance/binance-connector-python/issues/524'],
    dated: '2021-05-01',
    confidence: 'reported',
  },
  edit_not_delete: {
    title: '3Commas: update the connection, do not delete it',
    href: 'https://help.3commas.io/en/articles/3166090',
    also: [
      'https://help.3commas.io/en/articles/6858581',
      'https://support.altrady.com/en/article/how-to-replace-an-ip-whitelist-on-a-live-api-key-dfqfjz',
    ],
    dated: null,
    confidence: 'maintainer',
  },
  agreement_2023: {
    title: '3Commas: one-time agreement on the API Management page',
    href: 'https://help.3commas.io/en/articles/3229039',
    dated: '2023-08-07',
    confidence: 'maintainer',
  },
} as const satisfies Record<string, Fact>;
