import { type Answers, ERROR_IDS, errorRow, type Finding, readPaste } from '../../../src/validator';
import { checkKeys } from '../../../src/validator/checks/keys';
import { checkPermissions, type Permissions } from '../../../src/validator/checks/permissions';
import { checkVerification } from '../../../src/validator/checks/verification';
import { checkWhitelist } from '../../../src/validator/checks/whitelist';
import { KEY, SECRET, TESTNET_KEY } from '../../validator/sampleKeys';
import { answersOf } from '../answersOf';
import { readCases } from '../cases';

/** A case by name: what was found, and what was answered. */
export interface Input {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly answers: Answers;
}

const now = Date.UTC(2026, 10, 22);
const DAY = 24 * 60 * 60 * 1000;
const GOOD: Permissions = { reading: true, spotTrading: true, withdrawals: false, ipRestricted: true, now };
const REFUSED = '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}';
const LIST = '52.48.89.45, 34.250.13.7, 54.77.250.91';
const MASK = `${KEY.slice(0, 4)}${'*'.repeat(56)}${KEY.slice(-4)}`;

const found = (text: string) => readPaste(text, { now }).findings;

const PASTED: Readonly<Record<string, string>> = {
  nothing: '',
  words: 'it does not work any more',
  'the name of the complaint': 'api auth invalid',
  'a good list': LIST,
  'a list with a line cut short': '52.48.89.45\n34.250.13\n54.77.250.91',
  'a list with a network': '52.48.89.45\n10.1.0.0/16',
  'a masked key': `API key: ${MASK}`,
  'a key and an error': `${KEY} ${REFUSED}`,
  'a refusal with its address': `${REFUSED.slice(0, -1)}, "request ip": "52.48.89.45"} request ip: 52.48.89.45`,
  'a refusal and a list without its address': `-2015, request ip: 81.2.69.142\n${LIST.replaceAll(', ', '\n')}`,
  'two errors': '-2015 then -1021',
  'permissions without the tick': '{"ipRestrict":true,"enableReading":true,"enableSpotAndMarginTrading":false}',
  'permissions that are good': '{"ipRestrict":true,"enableReading":true,"enableSpotAndMarginTrading":true}',
  'a locked account': '{"data":{"isLocked":true,"plannedRecoverTime":0,"triggerCondition":{}}}',
};

const CHECKED: Readonly<Record<string, readonly Finding[]>> = {
  'lists that match': checkWhitelist({ platform: LIST, binance: LIST }).findings,
  'lists that differ': checkWhitelist({ platform: LIST, binance: '52.48.89.45' }).findings,
  'one list alone': checkWhitelist({ platform: LIST, binance: '' }).findings,
  'a key of a test page': checkKeys({ apiKey: TESTNET_KEY, secretKey: '' }).findings,
  'a key cut short': checkKeys({ apiKey: KEY.slice(3), secretKey: SECRET }).findings,
  'good permissions': checkPermissions(GOOD).findings,
  'no tick': checkPermissions({ ...GOOD, spotTrading: false }).findings,
  'a tick that expires': checkPermissions({ ...GOOD, ipRestricted: false, tradingExpires: now + DAY }).findings,
  'a tick that has expired': checkPermissions({ ...GOOD, ipRestricted: false, tradingExpires: now - DAY }).findings,
  'identity rejected': checkVerification('rejected').findings,
  'identity verified': checkVerification('verified').findings,
};

/** Of a reader who was refused, from nothing known to a clear case, and who knows nothing at all. */
const ANSWERED: Readonly<Record<string, Answers>> = {
  'balances load': { reads_balances: 'yes' },
  'balances load, every order fails': { reads_balances: 'yes', what_fails: 'every_order' },
  'balances load, every order fails, never worked': {
    reads_balances: 'yes',
    what_fails: 'every_order',
    worked_before: 'no',
  },
  'box not ticked': { box_ticked: 'no' },
  'balances load, box not ticked': { reads_balances: 'yes', box_ticked: 'no' },
  'balances load, box ticked': { reads_balances: 'yes', box_ticked: 'yes' },
  'nothing loads': { reads_balances: 'no' },
  'nothing loads, lists differ': { reads_balances: 'no', list_equal: 'differs' },
  'nothing loads, lists the same': { reads_balances: 'no', list_equal: 'same' },
  'nothing loads, key gone': { reads_balances: 'no', key_still_listed: 'no' },
  'others have it, too': { others_affected: 'others' },
  'the tick was mended and it stayed': { box_ticked: 'no', after_trading: 'still' },
  'does not know': { reads_balances: 'unknown', what_fails: 'unknown', list_equal: 'unknown', box_ticked: 'unknown' },
};

/** Everything that is held in the golden file. */
export function goldenInputs(): readonly Input[] {
  const pasted = Object.entries(PASTED).map(([name, text]) => ({ name: `pasted: ${name}`, findings: found(text) }));
  const rows = ERROR_IDS.map((id) => ({ name: `error: ${id}`, findings: found(textOf(id)) }));
  const checked = Object.entries(CHECKED);
  return [
    ...pasted.map((input) => ({ ...input, answers: {} })),
    ...rows.map((input) => ({ ...input, answers: {} })),
    ...checked.map(([name, findings]) => ({ name: `checked: ${name}`, findings, answers: {} })),
    ...checked.map(([name, findings]) => ({
      name: `refused, checked: ${name}`,
      findings: [...found(REFUSED), ...findings],
      answers: {},
    })),
    ...Object.entries(ANSWERED).map(([name, answers]) => ({
      name: `refused, says: ${name}`,
      findings: found(REFUSED),
      answers,
    })),
    ...Object.entries(ANSWERED).map(([name, answers]) => ({ name: `says only: ${name}`, findings: [], answers })),
    ...readCases().flatMap(({ id, paste, facts }) => [
      { name: `${id}: its text`, findings: found(paste), answers: {} },
      { name: `${id}: with its facts`, findings: found(paste), answers: answersOf(facts) },
    ]),
  ];
}

/** A row as it may be printed: its number, if it has one, and its message. */
function textOf(id: (typeof ERROR_IDS)[number]): string {
  const { codes = [], texts } = errorRow(id);
  return [...codes.slice(0, 1), ...texts.slice(0, 1)].join(': ');
}
