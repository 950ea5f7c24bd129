import { describe, expect, it } from 'vitest';
import { hostsNear, otherSiteIn } from './hosts';

describe('the interface that a text names', () => {
  it.each([
    ['https://api.binance.us/api/v3/order', ['binance_us', 'spot']],
    ['binance us', ['binance_us']],
    ['trbinance.com', ['binance_tr']],
    ['GET /fapi/v1/order', ['futures']],
    ['GET /dapi/v1/order', ['futures']],
    ['binanceusdm', ['futures']],
    ['request ip: 203.0.113.7', ['futures']],
    ['фьючерсы', ['futures']],
    ['vadeli işlemler', ['futures']],
    ['sapi_get_account', ['sapi']],
    ['/sapi/v1/account', ['sapi']],
    ['/api/v3/account', ['spot']],
    ['spot order', ['spot']],
    ['/api/vault', []],
    ['despotic', []],
    ['binance.com', []],
  ])('in %s', (text, families) => {
    expect(hostsNear(text, 0)).toEqual(families);
  });

  it.each([
    ['https://api.binance.us/api/v3/order', 'binance_us'],
    ['https://www.trbinance.com', 'binance_tr'],
    ['https://api.binance.com/api/v3/order', undefined],
  ])('has keys of its own: %s', (text, site) => {
    expect(otherSiteIn(text)).toBe(site);
  });
});
