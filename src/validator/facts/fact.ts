/**
 * How well a fact is known: `documented` by Binance, said by the `maintainer` of a library or platform (or its own
 * help page), `reported` by users, or `inferred` from the others.
 */
export type Confidence = 'documented' | 'maintainer' | 'reported' | 'inferred';

export interface Fact {
  /** Name of the source, in the source's own language. */
  readonly title: string;
  readonly href: string;
  /** Further sources that say the same. */
  readonly also?: readonly string[];
  /** Date of the source, `yyyy-mm-dd`, `yyyy-mm` or `yyyy`; null when it carries none. */
  readonly dated: string | null;
  readonly confidence: Confidence;
}

/** Binance's own documentation of its Spot API. */
export const SPOT = 'https://github.com/binance/binance-spot-api-docs';
