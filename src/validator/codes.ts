import { account } from './account/rule';
import type { Href } from './anchors';
import { answered } from './answers/rule';
import { ERROR_RULES } from './errors/rules';
import type { FactId } from './facts';
import type { Severity } from './finding';
import { KEY_RULES } from './keys/rules';
import { PERMISSION_RULES } from './permissions/rules';
import { entriesOf } from './report';
import type { CodeEntry, CodeOf } from './rule';
import { verification } from './verification/rule';
import { WHITELIST_RULES } from './whitelist/rules';

/** Every rule of every checker. */
export const RULES = [
  ...KEY_RULES,
  ...WHITELIST_RULES,
  ...PERMISSION_RULES,
  verification,
  account,
  ...ERROR_RULES,
  answered,
] as const;

/** Every code that a finding can have. */
export type FindingCode = CodeOf<(typeof RULES)[number]>;

/** What is fixed about each code; which causes it speaks for or against is in `causes`. */
export const FINDING_ENTRIES = entriesOf(RULES) as Readonly<Record<FindingCode, CodeEntry>>;

export interface FindingCodeRow {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly href?: Href;
  readonly facts: readonly FactId[];
}

/** The codes as rows of a static table, in the order of the rules; what every locale needs words for. */
export const FINDING_CODES: readonly FindingCodeRow[] = (Object.keys(FINDING_ENTRIES) as FindingCode[]).map((code) => {
  const { severity, href, facts = [] } = FINDING_ENTRIES[code];
  return { code, severity, ...(href && { href }), facts };
});
