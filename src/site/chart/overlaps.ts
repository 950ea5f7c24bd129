import type { Point, Rect } from '../../flow/chart/chartTypes';

interface Line {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

type Segment = readonly [Point, Point];

function segmentsOf({ points }: Line): readonly Segment[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
}

/** On which side of a line a point lies: positive, negative, or 0 on it. */
function side([a, b]: Segment, p: Point): number {
  return Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));
}

function segmentsCross(one: Segment, two: Segment): boolean {
  return side(one, two[0]) * side(one, two[1]) < 0 && side(two, one[0]) * side(two, one[1]) < 0;
}

/** How often arrows cross; arrows that meet in a point do not. */
export function crossings(lines: readonly Line[]): number {
  let count = 0;
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      for (const one of segmentsOf(line)) count += segmentsOf(other).filter((two) => segmentsCross(one, two)).length;
    }
  }
  return count;
}

/** True when two rectangles share more than an edge. */
export function rectsOverlap(a: Rect, b: Rect): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width - 0.2 && Math.abs(a.y - b.y) * 2 < a.height + b.height - 0.2;
}

/** True when a line passes through a rectangle, be it straight through a corner. */
function passesThrough(line: Line, { x, y, width, height }: Rect): boolean {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  const isInside = (point: Point) => point.x > left && point.x < right && point.y > top && point.y < bottom;
  const diagonals: readonly Segment[] = [
    [
      { x: left, y: top },
      { x: right, y: bottom },
    ],
    [
      { x: left, y: bottom },
      { x: right, y: top },
    ],
  ];
  return (
    line.points.some(isInside) ||
    segmentsOf(line).some((segment) => diagonals.some((diagonal) => segmentsCross(segment, diagonal)))
  );
}

/** How many times an arrow runs through a box that it neither leaves nor reaches. */
export function boxesHit(lines: readonly Line[], boxes: readonly (Rect & { readonly key: string })[]): number {
  return lines.reduce(
    (sum, line) =>
      sum + boxes.filter((box) => box.key !== line.from && box.key !== line.to && passesThrough(line, box)).length,
    0,
  );
}

/** How many times an arrow runs through the words of another. */
export function labelsHit(lines: readonly (Line & { readonly label: Rect })[]): number {
  return lines.reduce(
    (sum, line) => sum + lines.filter((other) => other !== line && passesThrough(line, other.label)).length,
    0,
  );
}
