import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkPermissionsText } from '../checkPermissions';
import { answer } from './answer';

const check = (text: string) => checkPermissionsText(text, 0);

describe('pasted answer', () => {
  provesEveryCode(answer, check, {
    'permissions.not_recognised': 'hello',
    'permissions.error_instead': '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    'permissions.cut_off': '{"ipRestrict":true,"enableReading":tr',
    'permissions.contradictory': '{"ipRestrict":true}{"ipRestrict":false}',
  });

  it.each([
    'APIError(code=-2015): Invalid API-key',
    'code: -1022',
    '(-2015) Invalid',
    "{'code': -1021}",
    '{\\"code\\": -2014}',
    'ClientError: (400, -1021, "Timestamp for this request is outside of the recvWindow.", {})',
  ])('is known for an error: %s', (text) => {
    expect(codesOf(check(text))).toEqual(['permissions.error_instead']);
  });

  it('is not checkable when it is something else', () => {
    expect(check('hello').verdict).toBe('not_checkable');
    expect(check(' \n')).toMatchObject({ verdict: 'not_checkable', findings: [] });
  });

  it('tells nothing of a field that contradicts itself', () => {
    expect(codesOf(check('{"ipRestrict":false}{"ipRestrict":true}'))).not.toContain('permissions.unrestricted');
  });

  it('that is cut off in the middle of a repeated field contradicts nothing', () => {
    expect(codesOf(check('{"ipRestrict":true}{"ipRestrict":fal'))).not.toContain('permissions.contradictory');
  });

  it('that repeats itself contradicts nothing', () => {
    expect(codesOf(check('{"ipRestrict":true}{"ipRestrict":true}'))).not.toContain('permissions.contradictory');
  });
});
