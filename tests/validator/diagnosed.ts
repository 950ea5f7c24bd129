import type { Answers, Report } from '../../src/validator';
import { diagnose } from '../../src/validator/case';
import type { Checked } from '../../src/validator/engine/finding';

/** What follows from what checkers found together, and from answers. */
export function diagnosed(checked: readonly Checked[], answers: Answers = {}): Report {
  return diagnose({ findings: checked.flatMap(({ findings }) => findings), answers });
}
