import type { Finding, NextThing, RankedCause, Report, Verdict } from './finding';
import { nextQuestion, type QuestionId } from './questions';
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
  const question = nextQuestion(findings, causes);
  return { verdict: verdictOf(findings), findings, causes, next: nextThing(question, causes), nextQuestion: question };
}

/** The question while there is one worth asking, then the step of the leading cause. */
function nextThing(question: QuestionId | null, [leading]: readonly RankedCause[]): NextThing {
  if (question !== null) return { kind: 'question', id: question };
  if (leading) return { kind: 'step', cause: leading.id, href: leading.href };
  return { kind: 'look_at', id: 'whole_flow', href: '/auth-invalid/#which-cause' };
}
