import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales';
import { KEY, SECRET } from '../../tests/validator/sampleKeys';
import { runCheck } from './runCheck';

const ERROR = '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}';

function run(args: string, input: string, platform = '') {
  const { exitCode, output } = runCheck(args.split(' '), {
    readInput: () => input,
    readFile: () => platform,
    now: Date.UTC(2026, 10, 22),
  });
  return { exitCode, report: exitCode === 2 ? undefined : JSON.parse(output), output };
}

describe('command line', () => {
  it('compares the list from standard input with the one of the file', () => {
    const { exitCode, report } = run('whitelist --platform list.txt', '1.1.1.1', '1.1.1.1,8.8.8.8');
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ kind: 'whitelist', verdict: 'wrong', missing: ['8.8.8.8'] });
  });

  it('exits with 0 when everything is ok', () => {
    expect(run('whitelist --platform list.txt', '8.8.8.8 1.1.1.1', '1.1.1.1,8.8.8.8').exitCode).toBe(0);
    expect(run('key', KEY).exitCode).toBe(0);
  });

  it('exits with 1 when it cannot be told', () => {
    expect(run('error', 'api auth invalid')).toMatchObject({ exitCode: 1, report: { verdict: 'not_checkable' } });
  });

  it('takes two long lines for a key and its secret', () => {
    const { report } = run('key', `${KEY}\n${SECRET}\n`);
    expect(report.findings.map(({ field }: { field?: string }) => field)).toContain('secret_key');
    expect(run('key', `${KEY.slice(0, 32)}\n${KEY.slice(32)}\n`).report.findings[0].code).toBe('key.line_break_inside');
  });

  it('never prints what it was given', () => {
    for (const args of ['key', 'paste', 'error', 'whitelist', 'permissions', 'key --lang ru']) {
      const { output } = run(args, `API Key: ${KEY}A\n${SECRET}`);
      expect(output).not.toContain(KEY.slice(0, 8));
      expect(output).not.toContain(SECRET.slice(0, 8));
    }
  });

  it.each([
    ['{"enableReading":true}', ['permissions_answer']],
    [ERROR, ['error']],
    ['api auth invalid', ['status_text']],
    [`${ERROR}, request ip: 203.0.113.10`, ['error']],
    ['1.1.1.1, 8.8.8.8', ['address_list']],
    ['192ю168ю0ю1', ['address']],
    [KEY, ['key']],
    [`API Key: ${KEY}`, ['key']],
    ['', []],
  ])('recognises the pieces of a paste (%#)', (text, kinds) => {
    expect(run('paste', text).report.pieces.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
  });

  it.each(LOCALES)('adds the words of $id', ({ id }) => {
    const { report } = run(`key --lang ${id}`, KEY.slice(1));
    expect(report.findings[0].text).toEqual({
      title: expect.stringMatching(/\S/),
      detail: expect.stringContaining('63'),
      fix: expect.stringMatching(/\S/),
    });
  });

  it.each(['', 'keys', 'key whitelist', 'key --lang xx', 'key --what', 'key --lang'])(
    'explains the usage: "%s"',
    (args) => {
      const { exitCode, output } = run(args, '');
      expect(exitCode).toBe(2);
      expect(output).toContain('usage:');
    },
  );

  it('explains the usage when the file cannot be read', () => {
    const readFile = () => {
      throw new Error('no such file');
    };
    const result = runCheck(['whitelist', '--platform', 'x'], { readInput: () => '', readFile, now: 0 });
    expect(result).toMatchObject({ exitCode: 2, output: expect.stringContaining('no such file') });
  });

  it('runs as a program', () => {
    const program = join(__dirname, '../check.ts');
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', program, 'error'], { input: ERROR });
    expect(status).toBe(1);
    expect(JSON.parse(stdout.toString())).toMatchObject({ kind: 'error', errors: [{ id: 'rejected_key' }] });
  }, 30_000);
});
