import type { BoxKind } from './chartModel';

/**
 * The sizes that layout and drawing share, in the chart's own units: at a width of 360 px one unit is about one pixel.
 * Numbers only, so that what draws the chart needs nothing of what lays it out.
 */

/** Of all text; the style sheet of the chart says it again. */
export const TEXT_SIZE = 14;
export const LINE_HEIGHT = 18;

/** From the top of a line to where its letters stand. */
export const BASELINE = 13;

/** Between the edge of a box and its words. */
const PAD_X = 10;
export const PAD_Y = 7;

/** How long the head of an arrow is. */
export const HEAD = 10;

/** Around the words of an arrow. */
export const LABEL_PAD = 3;

/** Room for the sign before the first line. */
export const ICON = 20;

/** How deep the points and cut corners are in which some boxes end. */
export const POINT = 8;

/** How far from the left and right ends of a box its words keep: questions and checks have points there. */
export function insetOf(kind: BoxKind): number {
  return PAD_X + (kind === 'question' || kind === 'check' ? POINT : 0);
}
