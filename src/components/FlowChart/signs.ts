import type { BoxKind } from '../../flow/chart/chartModel';

/** One sign per meaning, beside the word for it, from the top left corner of a square of 16 units. */
const SIGNS: Readonly<Record<BoxKind, string>> = {
  question: 'm5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8 .4-1.1 .8-1.1 1.8m0 2.6v.2',
  check: 'm11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0m-1.2 3.3l3.7 3.7',
  fix: 'm3 13l.6-3l6.9-7l2.5 2.5l-7 6.9z',
  verify: 'm1.5 8c3.5-6 9.5-6 13 0c-3.5 6-9.5 6-13 0m8.5 0a2 2 0 1 1-4 0a2 2 0 0 1 4 0',
  cause: 'm8 2l6.5 12h-13zm0 4.5v3.5m0 2v.2',
  ok: 'm3 8.5l3.3 3.3l6.7-6.8',
  next: 'm3 8h10m-4-4l4 4l-4 4',
  help: 'm2 3h12v8h-7l-3 3v-3h-2z',
  reference: '',
};

/** The sign of a kind with its top left corner at a place of the chart, to be drawn with the outline of its box. */
export function signOf(kind: BoxKind, x: number, y: number): string {
  return SIGNS[kind] && `M${x} ${y}${SIGNS[kind]}`;
}
