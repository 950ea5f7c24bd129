import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY, SECRET } from '../../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { copiedAlong } from './copiedAlong';

const check = (apiKey: string) => checkKeys({ apiKey, secretKey: '' });

describe('what was copied along with a key', () => {
  provesEveryCode(copiedAlong, check, {
    'key.label_included': `API Key: ${KEY}`,
    'key.assignment_included': `BINANCE_API_KEY=${KEY}`,
    'key.quotes_included': `“${KEY}”`,
    'key.label_of_other_field': `Secret Key: ${SECRET}`,
  });

  it.each([
    `API-Schlüssel: ${KEY}`,
    `Ключ API: ${KEY}`,
    `API Anahtarı: ${KEY}`,
    `API Key\t${KEY}`,
    `API Key   ${KEY}`,
    `API-ключ ${KEY}`,
    `API-Schlüssel\n${KEY}`,
    `API Anahtarı\n${KEY}`,
    `X-MBX-APIKEY: ${KEY}`,
  ])('takes the label off before it judges the key (%#)', (text) => {
    expect(codesOf(check(text))).toEqual(['key.label_included']);
  });

  it.each(['Secret', 'Private', 'Секретный ключ', 'Geheimer Schlüssel', 'Geheimschlüssel', 'Geheim', 'Gizli anahtar'])(
    'knows the label of the secret in every language: %s',
    (name) => {
      expect(codesOf(check(`${name}: ${SECRET}`))).toContain('key.label_of_other_field');
    },
  );

  it.each([`"apiKey": "${KEY}",`, `{"apiKey":"${KEY}"}`, `export BINANCE_API_KEY='${KEY}'`, `api_key = "${KEY}";`])(
    'takes the line of a program apart (%#)',
    (text) => {
      expect(codesOf(check(text))).toEqual(['key.assignment_included']);
    },
  );

  it('does not take a colon inside a key for a label', () => {
    expect(codesOf(check(`${KEY.slice(0, 4)}:${KEY.slice(5)}`))).toEqual(['key.foreign_character']);
  });
});
