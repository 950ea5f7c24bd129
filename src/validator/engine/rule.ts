import type { FactId } from '../facts';
import type { Href } from './anchors';
import type { CauseId, Whose } from './causes';
import type { Field, Finding, Params, Severity, Span } from './finding';

/**
 * What one finding says about one cause: `shows` it, `suits` it, `hints` at it, `weakens` it or `rules_out` it.
 * Words rather than numbers, so that a reviewer can disagree with them; `weights/` gives them their points.
 */
export type Says = 'shows' | 'suits' | 'hints' | 'weakens' | 'rules_out';

/** Everything that is fixed about a finding's code. Words are not here: they are looked up by code. */
export interface CodeEntry {
  readonly severity: Severity;
  readonly href?: Href;
  readonly facts?: readonly FactId[];
  readonly causes?: Readonly<Partial<Record<CauseId, Says>>>;
  /** Of an error that Binance or a tool prints: what it allows and what it rules out. */
  readonly error?: ErrorSays;
}

/** What an error says of the causes. Errors of one text are alternatives, so they are weighed together. */
export interface ErrorSays {
  /** The causes that lead to it; none when it fits every cause. */
  readonly allows: readonly CauseId[];
  readonly rulesOut: readonly CauseId[];
  readonly whose: Whose;
}

/** What a rule hands over: the code and what is particular to this text; the rest stands in its `codes`. */
export interface Draft<Code extends string = string> {
  readonly code: Code;
  readonly params?: Params;
  readonly field?: Field;
  readonly span?: Span;
  readonly isOlder?: true;
  /** A cause at which this very text points, beyond what its code says; see `POINTED_AT` in `weights/`. */
  readonly hints?: CauseId;
}

export interface Rule<Input, Code extends string = string> {
  readonly codes: Readonly<Record<Code, CodeEntry>>;
  readonly check: (input: Input) => readonly Draft<NoInfer<Code>>[];
}

/** The codes of a rule, or of any of several: `CodeOf<(typeof RULES)[number]>`. */
export type CodeOf<R extends { readonly codes: object }> = R extends { readonly codes: infer Codes }
  ? keyof Codes & string
  : never;

/** A rule as it is given; exists so that its codes are inferred as literals and its drafts are checked against them. */
export function defineRule<Input, Code extends string>(rule: Rule<Input, Code>): Rule<Input, Code> {
  return rule;
}

/** The findings of the rules, in the order of the rules, each joined with what its code fixes. */
export function runRules<Input>(rules: readonly Rule<Input>[], input: Input): Finding[] {
  return rules.flatMap((rule) => rule.check(input).map((draft) => toFinding(rule.codes, draft)));
}

function toFinding(codes: Readonly<Record<string, CodeEntry>>, draft: Draft): Finding {
  const entry = codes[draft.code];
  // The types keep a rule from this: a draft names one of the rule's own codes.
  if (entry === undefined) throw new Error(draft.code);
  return {
    code: draft.code,
    severity: entry.severity,
    params: draft.params ?? {},
    ...(draft.field && { field: draft.field }),
    ...(draft.span && { span: draft.span }),
    ...(entry.href && { href: entry.href }),
    ...(draft.isOlder && { isOlder: draft.isOlder }),
    ...(draft.hints && { hints: draft.hints }),
  };
}
