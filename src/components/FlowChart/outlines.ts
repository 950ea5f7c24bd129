import type { BoxKind } from '../../flow/chart/chartModel';
import type { Rect } from '../../flow/chart/chartTypes';
import { POINT } from '../../flow/chart/sizes';

const CORNER = 8;
const ROUND = 18;

type Corners = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const OUTLINES: Readonly<Record<BoxKind, (corners: Corners, middle: number) => string>> = {
  question: ({ left, top, right, bottom }, middle) =>
    `M${left + POINT} ${top}H${right - POINT}L${right} ${middle}L${right - POINT} ${bottom}H${left + POINT}L${left} ${middle}Z`,
  check: ({ left, top, right, bottom }) =>
    `M${left + POINT} ${top}H${right - POINT}L${right} ${top + POINT}V${bottom - POINT}L${right - POINT} ${bottom}` +
    `H${left + POINT}L${left} ${bottom - POINT}V${top + POINT}Z`,
  fix: rectangle,
  verify: (corners) => rounded(corners, CORNER),
  cause: (corners) =>
    `${rectangle(corners)}M${corners.left + 2} ${corners.top}V${corners.bottom}M${corners.left + 4} ${corners.top}V${corners.bottom}`,
  ok: (corners) => rounded(corners, ROUND),
  next: (corners) => rounded(corners, ROUND),
  help: (corners) => rounded(corners, ROUND),
  reference: (corners) => rounded(corners, (corners.bottom - corners.top) / 2),
};

function rectangle({ left, top, right, bottom }: Corners): string {
  return `M${left} ${top}H${right}V${bottom}H${left}Z`;
}

function rounded({ left, top, right, bottom }: Corners, r: number): string {
  const arc = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  return (
    `M${left + r} ${top}H${right - r}${arc(r, r)}V${bottom - r}${arc(-r, r)}` +
    `H${left + r}${arc(-r, -r)}V${top + r}${arc(r, -r)}Z`
  );
}

/** The outline of a box, a shape of its own for each kind. */
export function outlineOf(kind: BoxKind, { x, y, width, height }: Rect): string {
  const corners = { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
  return OUTLINES[kind](corners, y);
}
