import type { Finding, Report, Verdict } from './finding';
import { nextQuestion } from './questions';
import { rankCauses } from './rank';
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

/** Findings and what follows from them. `entries` says which causes each code speaks for or against. */
export function toReport(findings: readonly Finding[], entries: Readonly<Record<string, CodeEntry>>): Report {
  const causes = rankCauses(findings, entries);
  return { verdict: verdictOf(findings), findings, causes, nextQuestion: nextQuestion(findings, causes) };
}
