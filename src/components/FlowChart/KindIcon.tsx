import type { BoxKind } from '../../site/chart/chartModel';

/** One sign per meaning, beside the word for it. */
const SIGNS: Readonly<Record<Exclude<BoxKind, 'reference'>, string>> = {
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.8M8 12.6v.2',
  check: 'M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0M10.3 10.3L14 14',
  fix: 'M3 13l.6-3L10.5 3l2.5 2.5L6 12.4z',
  verify: 'M1.5 8c3.5-6 9.5-6 13 0c-3.5 6-9.5 6-13 0M10 8a2 2 0 1 1-4 0a2 2 0 0 1 4 0',
  cause: 'M8 2l6.5 12h-13zM8 6.5v3.5M8 12v.2',
  ok: 'M3 8.5l3.3 3.3L13 5',
  next: 'M3 8h10M9 4l4 4l-4 4',
  help: 'M2 3h12v8H7l-3 3v-3H2z',
};

/** The sign of a kind with its top left corner at a place of the chart. */
export function KindIcon({ kind, x, y }: { readonly kind: BoxKind; readonly x: number; readonly y: number }) {
  if (kind === 'reference') return null;
  return <path data-part="sign" d={SIGNS[kind]} transform={`translate(${x} ${y}) scale(0.9375)`} />;
}
