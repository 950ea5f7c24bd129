import { describe, expect, it } from 'vitest';
import { KEY } from '../../../tests/validator/sampleKeys';
import { decodeError } from '../../validator/checks/errors';
import { checkWhitelist } from '../../validator/checks/whitelist';
import { type Changes, carryOut, type DiagnoseOrder, isNotYours } from './orders';

const judge = (order: Partial<DiagnoseOrder>) =>
  carryOut({ kind: 'diagnose', findings: [], boxSpoke: false, changes: {}, search: '', ...order });
const read = (text: string) => carryOut({ kind: 'read', text, now: 0 });

describe('a text whose errors are not the reader’s to mend', () => {
  it.each([
    ['-1003', true],
    ['-1021', true],
    ['-1003 and -1021', true],
    ['-2015', false],
    ['-1003, then -2015', false],
    [`-1003 ${'52.48.89.45\n34.250.13'}`, false],
    ['52.48.89.45', false],
    ['hello', false],
    ['{"code":-2010,"msg":"Account has insufficient balance for requested action."}', false],
    ['Please enable 2FA first', false],
    ['{"code":-2011}', false],
    ['Invalid account', false],
  ])('%j: %s', (text, notYours) => {
    expect(read(text).notYours).toBe(notYours);
    expect(isNotYours(read(text).report)).toBe(notYours);
  });

  it.each([
    ['likely', false],
    ['possible', false],
    ['unlikely', true],
    ['ruled_out', true],
  ] as const)('is told from one that leaves a cause of the reader’s own, when that is %s', (likelihood, notYours) => {
    const { report } = read('-1003');
    const cause = { id: 'spot_trading_off', likelihood, because: [], against: [], href: '' } as const;
    expect(isNotYours({ ...report, causes: [cause] })).toBe(notYours);
  });
});

describe('judging what is known of a reader', () => {
  it('takes errors from the link until the box has spoken', () => {
    const search = '?code=-1021';
    expect(judge({ search }).report.causes[0]?.id).toBe('clock_skew');
    expect(judge({ search, boxSpoke: true }).report.causes).toEqual([]);
  });

  it('gives what came with the link as a text for the box', () => {
    expect(judge({ search: '?code=-2015&ip=203.0.113.10' }).linkText).toBe('-2015, request ip: 203.0.113.10');
    expect(judge({ search: '?reads_balances=yes' }).linkText).toBe('');
  });

  it('finds no place in a field for what came with the link', () => {
    const { findings } = judge({ search: '?code=-2015&ip=203.0.113.10' }).report;
    expect(findings.flatMap(({ span, field }) => [span, field]).filter(Boolean)).toEqual([]);
  });

  it('says which address Binance named', () => {
    expect(judge({ search: '?code=-2015&ip=203.0.113.10' }).requestIp).toBe('203.0.113.10');
  });

  it.each<[string, Changes, string]>([
    ['?reads_balances=yes', { box_ticked: 'no' }, '?reads_balances=yes&box_ticked=no'],
    ['?reads_balances=yes', { reads_balances: 'no' }, '?reads_balances=no'],
    ['?reads_balances=yes', { reads_balances: null }, ''],
    ['?balances=loads&utm=x', {}, '?utm=x&reads_balances=yes'],
    ['?step=new_pair', { box_ticked: 'yes' }, '?step=new_pair&box_ticked=yes'],
  ])('of %s with %j makes %s', (search, changes, after) => {
    expect(judge({ search, changes }).search).toBe(after);
  });

  it('answers of the address count together with those given since', () => {
    const { report, answers } = judge({ search: '?code=-2015&reads_balances=yes', changes: { box_ticked: 'no' } });
    expect(answers).toEqual({ reads_balances: 'yes', box_ticked: 'no' });
    expect(report.causes[0]).toMatchObject({ id: 'spot_trading_off', likelihood: 'likely' });
  });

  it('suggests an answer from what any widget found', () => {
    const { findings } = checkWhitelist({ platform: '1.1.1.1, 8.8.8.8', binance: '1.1.1.1' });
    expect(judge({ findings }).suggestions).toEqual({
      list_equal: { answer: 'differs', because: 'whitelist.address_missing' },
    });
  });

  it('of one list alone suggests nothing', () => {
    const { findings } = checkWhitelist({ platform: '1.1.1.1, 8.8.8.8', binance: '' });
    expect(judge({ findings }).suggestions).toEqual({});
  });

  it('puts the errors of the box into the address, and nothing else of it', () => {
    const { findings } = decodeError(`-2015, request ip: 203.0.113.10 ${KEY}`);
    expect(judge({ findings, boxSpoke: true }).search).toBe('?code=-2015&ip=203.0.113.10&host=futures');
  });
});

it('an address that an error named elsewhere is looked up in a list that is pasted', () => {
  const { report } = carryOut({ kind: 'read', text: '1.1.1.1, 8.8.8.8', now: 0, requestIp: '81.2.69.142' });
  expect(report.findings[0]?.code).toBe('whitelist.request_ip_not_in_list');
});
