import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KEY } from '../../../tests/validator/sampleKeys';
import { checkKeys } from '../checks/keys/checkKeys';
import { readKeyText } from '../checks/keys/keyText';
import { checkPermissionsText } from '../checks/permissions/checkPermissions';
import { readFields } from '../checks/permissions/readFields';
import { tokenize } from '../checks/whitelist/tokens';
import { readPaste } from './readPaste';

vi.mock('../checks/keys/keyText', { spy: true });
vi.mock('../checks/permissions/readFields', { spy: true });
vi.mock('../checks/whitelist/tokens', { spy: true });

const ANSWER = '{"ipRestrict":false,"enableReading":true,"enableSpotAndMarginTrading":false}';
const LIST = Array.from({ length: 30 }, (_, at) => `81.2.69.${at + 1}`);

const read = (text: string) => readPaste(text, { now: 0 });
const parsed = () => vi.mocked(tokenize).mock.calls.map(([line]) => line);

beforeEach(() => vi.clearAllMocks());

describe('what is parsed once', () => {
  it.each([KEY, KEY.slice(3), `API Key: ${KEY}`, 'vmPUZE6m**********'])('is a key: %s', (text) => {
    read(text);
    expect(readKeyText).toHaveBeenCalledTimes(1);
  });

  it('is a key in its checker', () => {
    checkKeys({ apiKey: KEY, secretKey: '' });
    expect(vi.mocked(readKeyText).mock.calls.filter(([, text]) => text === KEY)).toHaveLength(1);
  });

  it.each([ANSWER, `-2015\n${ANSWER}\n1.1.1.1, 8.8.8.8`, `${ANSWER}${' '.repeat(500)}${ANSWER}`])(
    'is a permissions answer: %s',
    (text) => {
      read(text);
      expect(readFields).toHaveBeenCalledTimes(1);
    },
  );

  it('is a permissions answer in its checker', () => {
    checkPermissionsText(ANSWER, 0);
    expect(readFields).toHaveBeenCalledTimes(1);
  });

  it('is each line of a list, of thirty lines or of one', () => {
    read(LIST.join('\n'));
    expect(parsed()).toEqual(LIST);
  });

  it('is each line between lists and around them, too', () => {
    const lines = [
      '34.250.13',
      ...LIST,
      'one word',
      '34.250.14',
      'a line of quite a lot of words',
      '1.2.3',
      ...LIST,
      '8.8',
    ];
    read(lines.join('\n'));
    expect(parsed().toSorted()).toEqual(lines.toSorted());
  });

  it('is no line of a log that names no address', () => {
    read('2026-11-22 10:00:00,123 - bot - INFO - order 4711 at 0.00012 filled\n'.repeat(50));
    expect(parsed()).toEqual([]);
  });
});
