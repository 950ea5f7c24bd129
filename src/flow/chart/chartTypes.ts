import type { BoxKind } from './chartModel';

/** A laid-out chart: everything in units, words in place. Plain JSON, made once for each flow and language. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly ChartBox[];
  readonly arrows: readonly ChartArrow[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Centre and size, as the layout gives them. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export interface ChartBox extends Rect {
  readonly key: string;
  readonly node: string;
  readonly kind: BoxKind;
  readonly number: number;
  /** Site path of its step, without the locale. */
  readonly href: string;
  /** Number and kind, in bold. */
  readonly head: string;
  readonly lines: readonly string[];
}

export interface ChartArrow {
  readonly from: string;
  /** The node it leads to in the flow, be it drawn as a reference or not. */
  readonly to: string;
  readonly answers: readonly string[];
  readonly points: readonly Point[];
  readonly label: Rect & { readonly lines: readonly string[] };
}
