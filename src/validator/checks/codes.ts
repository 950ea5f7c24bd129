import type { Href } from '../engine/anchors';
import { answered } from '../engine/answers/rule';
import type { Severity } from '../engine/finding';
import { entriesOf } from '../engine/report';
import type { CodeEntry, CodeOf } from '../engine/rule';
import { ACCOUNT_CODES } from './account/codes';
import { OTHER_EXCHANGE_CODES, PRODUCT_CODES, SECRET_CODES, TEST_SITE_CODES } from './errors/pasteCodes';
import { ERROR_RULES } from './errors/rules';
import { KEY_RULES } from './keys/rules';
import { PERMISSION_RULES } from './permissions/rules';
import { verification } from './verification/rule';
import { WHITELIST_RULES } from './whitelist/rules';

/** Every rule of every checker, or its codes. */
export const RULES = [
  ...KEY_RULES,
  ...WHITELIST_RULES,
  ...PERMISSION_RULES,
  verification,
  { codes: ACCOUNT_CODES },
  // A secret that must be thrown away comes before everything else.
  { codes: SECRET_CODES },
  ...ERROR_RULES,
  { codes: PRODUCT_CODES },
  { codes: TEST_SITE_CODES },
  { codes: OTHER_EXCHANGE_CODES },
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
}

/** The codes as rows of a static table, in the order of the rules; what every locale needs words for. */
export const FINDING_CODES: readonly FindingCodeRow[] = (Object.keys(FINDING_ENTRIES) as FindingCode[]).map((code) => {
  const { severity, href } = FINDING_ENTRIES[code];
  return { code, severity, ...(href && { href }) };
});
