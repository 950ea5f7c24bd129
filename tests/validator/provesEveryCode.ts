import { expect, it } from 'vitest';
import strings from '../../i18n/en/strings.json';
import type { Checked } from '../../src/validator/engine/finding';
import { findingOf } from './findingsOf';

/**
 * Two tests for every code of a rule: its example produces it, and with all that its words have to be filled with. A
 * code without an example does not compile, and a rule without such a call fails the test of the list of codes.
 */
export function provesEveryCode<Code extends string, Input>(
  rule: { readonly codes: Readonly<Record<Code, unknown>> },
  check: (input: Input) => Checked,
  examples: Readonly<Record<NoInfer<Code>, Input>>,
): void {
  const codes = Object.keys(rule.codes) as Code[];

  it.each(codes)('has an example that produces %s', (code) => {
    expect(check(examples[code]).findings.map((finding) => finding.code)).toContain(code);
  });

  it.each(codes)('fills every blank in the words of %s', (code) => {
    expect(Object.keys(findingOf(check(examples[code]), code).params)).toEqual(
      expect.arrayContaining([...blanksOf(code)]),
    );
  });
}

/** The names in double braces in the English words of a code. */
function blanksOf(code: string): readonly string[] {
  const [namespace = '', name = ''] = code.split('.');
  const words = (strings.finding as Record<string, Record<string, object>>)[namespace]?.[name];
  return [...JSON.stringify(words).matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
}
