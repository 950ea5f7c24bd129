import type { Checked, Finding } from '../../src/validator/engine/finding';

/** The codes of a report in their order. */
export function codesOf(report: Checked): readonly string[] {
  return report.findings.map(({ code }) => code);
}

/** The first finding with a code; fails the test when there is none. */
export function findingOf(report: Checked, code: string): Finding {
  const finding = report.findings.find((candidate) => candidate.code === code);
  if (!finding) throw new Error(`${code} is not among ${codesOf(report).join(', ') || 'no findings'}`);
  return finding;
}
