import type { Fact } from './fact';

/** Address lists. */
export const LIST_FACTS = {
  thirty_addresses: {
    title: 'MRD Indicators: IP whitelist',
    href: 'https://mrd-indicators.com/docs/web-app/api-connect/ip-whitelist',
    also: ['https://help.xchainer.io/l_eng/knowledge_base/item/264199'],
    dated: null,
    confidence: 'maintainer',
  },
  comma_list: {
    title: 'PTDefender: a blank after the comma made the address illegal',
    href: 'https://github.com/PTDefender/Welcome/issues/47',
    also: ['https://developers.binance.com/docs/sub_account/api-management'],
    dated: '2018-07-24',
    confidence: 'maintainer',
  },
  confirm_and_save: {
    title: 'XChainer: Confirm, then Save',
    href: 'https://help.xchainer.io/l_eng/knowledge_base/item/264199',
    also: ['https://helpdesk.bitsgap.com/en/articles/6838861'],
    dated: '2022-05-30',
    confidence: 'maintainer',
  },
  list_per_key: {
    title: 'Altrady: How to add an IP whitelist to your API keys',
    href: 'https://support.altrady.com/en/article/how-to-add-an-ip-whitelist-to-your-api-keys-1jbbzbw/',
    dated: null,
    confidence: 'maintainer',
  },
  list_rotates: {
    title: 'MRD Indicators: IP whitelist (rotation)',
    href: 'https://mrd-indicators.com/docs/web-app/api-connect/ip-whitelist',
    dated: null,
    confidence: 'maintainer',
  },
  ipv6_unconfirmed: {
    title: 'binance-java-api: IPv6 in the whitelist, unanswered',
    href: 'https://github.com/binance/binance-java-api/issues/416',
    also: ['https://github.com/ccxt/ccxt/issues/24493'],
    dated: '2022-01-27',
    confidence: 'inferred',
  },
  request_ip: {
    title: 'ccxt: -2015 that names the request ip',
    href: 'https://github.com/ccxt/ccxt/issues/7822',
    also: ['https://github.com/freqtrade/freqtrade/issues/8453', 'https://github.com/ccxt/ccxt/issues/26759'],
    dated: '2020',
    confidence: 'reported',
  },
} as const satisfies Record<string, Fact>;
