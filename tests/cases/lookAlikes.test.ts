import { describe, expect, it } from 'vitest';
import { CAUSE_IDS, type CauseId, readPaste } from '../../src/validator';

/**
 * For each cause a text that looks like it and has another cause, or none at all. What a symptom checker is judged by
 * first: whether it stays silent about what only resembles.
 */
const LOOK_ALIKES: Readonly<Record<CauseId, readonly [text: string, is: string]>> = {
  spot_trading_off: [
    '{"ipRestrict":true,"enableReading":true,"enableSpotAndMarginTrading":true,"enableFutures":false}',
    'another box is empty',
  ],
  trading_permission_expired: [
    '{"ipRestrict":true,"enableReading":true,"enableSpotAndMarginTrading":true,"tradingAuthorityExpirationTime":1893456000000}',
    'a tick that expires in years',
  ],
  ip_not_whitelisted: [
    '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action, request ip: 203.0.113.10"}',
    'an address that is only named',
  ],
  ip_list_malformed: ['52.48.89.45\n34.250.13.7\n54.77.250.91', 'a list without a fault'],
  kyc_not_verified: ['Your identity is verified. {"data":"Normal"}', 'an account that is well'],
  key_copied_wrong: ['bingx {"code":100413,"msg":"Incorrect apiKey"}', 'the error of another exchange'],
  secret_wrong: ['{"code":700002,"msg":"Signature for this request is not valid."}', 'the error of another exchange'],
  key_secret_swapped: ['Please enter API Key and Secret Key', 'a form'],
  key_not_loaded: ['Kraken: API keys not configured', 'the message of a bot about another exchange'],
  key_deleted: ['Your account at the library was deleted', 'another account'],
  wrong_site: ['{"code":-2008,"msg":"Invalid Api-Key ID."}', 'an unknown key, of no site'],
  wrong_environment: ['https://api.binance.com/api/v3/order {"code":-2015}', 'the real host'],
  other_permission_off: ["You don't have permission to open this file.", 'a file'],
  futures_permission_off: [
    'https://fapi.binance.com {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action, request ip: 1.1.1.1"}',
    'any refusal by futures',
  ],
  product_account_or_key_too_old: ['Invalid account status', 'another message that begins like it'],
  portfolio_margin_mode: ['The portfolio margin of my company is 12 %', 'an ordinary sentence'],
  symbol_not_whitelisted: [
    '{"code":-2010,"msg":"Account has insufficient balance for requested action."}',
    'too little',
  ],
  account_or_symbol_restricted: [
    '{"code":-2010,"msg":"This action is disabled on this account."}',
    'told of locks, too',
  ],
  api_trading_locked: ['{"status":"ok","data":{"isLocked":true,"name":"garage door"}}', 'a door'],
  binance_side: ['HTTP/1.1 503 Service Unavailable\nServer: nginx', 'any server'],
  restricted_location: [
    'java.lang.NullPointerException\n\tat com.example.Main.main(Main.java:451)',
    'number of a line',
  ],
  rate_limited_or_banned: ['ChatGPT: Too many requests in 1 hour. Try again later.', 'another program'],
  clock_skew: ['pymexc: (code=700003): Timestamp for this request is outside of the recvWindow.', 'another exchange'],
  client_bug: [
    '{"code":-1022,"msg":"Signature for this request is not valid."}',
    'a signature that any wrong key has, too',
  ],
  ipv6_egress: [
    "APIError(code=-1100): Illegal characters found in parameter 'price'; legal range is …",
    'another parameter',
  ],
};

describe('what looks like a cause', () => {
  it.each(CAUSE_IDS.map((id) => [id, ...LOOK_ALIKES[id]] as const))('%s: %s is %s', (id, text) => {
    const { causes } = readPaste(text, { now: Date.UTC(2026, 10, 22) });
    expect(causes.filter(({ likelihood }) => likelihood === 'likely').map((cause) => cause.id)).not.toContain(id);
  });

  it.each(CAUSE_IDS)('%s is named where it is', (id) => {
    const { causes } = readPaste(REAL[id] ?? '', { now: Date.UTC(2026, 10, 22) });
    expect(['likely', 'possible']).toContain(causes.find((cause) => cause.id === id)?.likelihood);
  });
});

const REFUSED = '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}';

/** The same causes, told as they are: who is silent of everything has no merit. */
const REAL: Readonly<Record<CauseId, string>> = {
  spot_trading_off: '{"ipRestrict":true,"enableReading":true,"enableSpotAndMarginTrading":false}',
  trading_permission_expired:
    '{"ipRestrict":false,"enableReading":true,"enableSpotAndMarginTrading":true,"tradingAuthorityExpirationTime":1600000000000}',
  ip_not_whitelisted: REFUSED,
  ip_list_malformed: '52.48.89.45\n34.250.13\n54.77.250.91',
  kyc_not_verified: 'Your identity verification has been rejected',
  key_copied_wrong: '{"code":-2014,"msg":"API-key format invalid."}',
  secret_wrong: '{"code":-1022,"msg":"Signature for this request is not valid."}',
  key_secret_swapped: `The key never worked. ${REFUSED}`,
  key_not_loaded: 'API keys not configured',
  key_deleted: '{"code":-2008,"msg":"Invalid Api-Key ID."}',
  wrong_site: `api.binance.us ${REFUSED}`,
  wrong_environment: `testnet.binance.vision ${REFUSED}`,
  other_permission_off: 'You are not authorized to execute this request.',
  futures_permission_off: `https://fapi.binance.com/fapi/v1/order ${REFUSED}`,
  product_account_or_key_too_old: 'Margin account does not exist',
  portfolio_margin_mode: `The balances are shown, but futures fail. https://papi.binance.com ${REFUSED}`,
  symbol_not_whitelisted: 'Symbol not whitelisted for API key',
  account_or_symbol_restricted: 'This action is disabled on this account',
  api_trading_locked: '{"data":{"isLocked":true,"plannedRecoverTime":1700000000000}}',
  binance_side: '{"code":-1109,"msg":"Invalid account."}',
  restricted_location: 'Service unavailable from a restricted location',
  rate_limited_or_banned: '{"code":-1003,"msg":"Too many requests"}',
  clock_skew: '{"code":-1021}',
  client_bug: "-1100: Illegal characters found in parameter 'quantity'",
  ipv6_egress: "-1100: Illegal characters found in parameter 'ip'",
};
