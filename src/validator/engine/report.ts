import type { Checked, Finding, Verdict } from './finding';
import type { CodeEntry } from './rule';

/**
 * What the findings amount to: the worst of them decides. Remarks (`info`) decide nothing, so a report of remarks only
 * is `not_checkable`, and so is an empty one.
 */
export function verdictOf(findings: readonly Finding[]): Verdict {
  for (const severity of ['wrong', 'suspicious', 'ok'] as const) {
    if (findings.some((finding) => finding.severity === severity)) return severity;
  }
  return 'not_checkable';
}

/** The entries of all codes of the rules, by code. */
export function entriesOf(rules: readonly { readonly codes: object }[]): Readonly<Record<string, CodeEntry>> {
  return Object.assign({}, ...rules.map((rule) => rule.codes));
}

/** Findings and their verdict. What causes follow from them is for `conclude` to say. */
export function toChecked(findings: readonly Finding[]): Checked {
  return { verdict: verdictOf(findings), findings };
}
