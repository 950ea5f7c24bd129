import { chartModel } from '../../flow/chart/chartModel';
import type { Chart, Point } from '../../flow/chart/chartTypes';
import { type Flow, nodeOf } from '../../flow/graph';
import type { ChartWords } from './drawn';
import { type DrawnStage, drawnStage, layoutStage, type PlacedStage } from './layoutStage';
import { boxesHit, crossings, labelsHit } from './overlaps';
import { type Stage, stagesOf } from './stages';

/** The widest a chart may be: what a phone of 360 px shows without making the text smaller than 13 px. */
export const MAX_WIDTH = 344;

/** Widths of text to try, widest first. */
const TEXT_WIDTHS = [210, 190, 170, 150, 135, 120, 105, 92, 80, 68, 56];

/** Room around everything, for strokes. */
const MARGIN = 2;
/** Room between two stages, for the arrow that leads on. */
const GAP = 26;

/** The layout's result hangs on the order in which it is told the arrows, so each of these is tried. */
const ORDERS: readonly ((stage: DrawnStage) => DrawnStage)[] = [
  (stage) => stage,
  (stage) => ({ ...stage, arrows: stage.arrows.toReversed() }),
  (stage) => ({ ...stage, boxes: stage.boxes.toReversed(), arrows: stage.arrows.toReversed() }),
];

/** Some stages need more room between things to have no crossing, and those with long words have less. */
const SPACINGS = [12, 20, 28, 6];

function flawsOf({ arrows, boxes }: PlacedStage): number {
  return crossings(arrows) + boxesHit(arrows, boxes) + labelsHit(arrows);
}

/** The ways to lay a stage out that fit a phone, made as they are asked for: a layout takes some milliseconds. */
function* placings(stage: DrawnStage): Generator<PlacedStage> {
  const tooWide = ORDERS.map(() => Infinity);
  for (const spacing of SPACINGS) {
    for (const [index, ordered] of ORDERS.entries()) {
      // More room between the same things makes nothing narrower.
      if (spacing >= (tooWide[index] ?? Infinity)) continue;
      const placed = layoutStage(ordered(stage), spacing);
      if (placed.width <= MAX_WIDTH - 2 * MARGIN) yield placed;
      else tooWide[index] = spacing;
    }
  }
}

/** The stage as it is drawn with each of the widths, without those that break no line anew. */
function* drawings(stage: Stage, words: ChartWords): Generator<DrawnStage> {
  let before = '';
  for (const textWidth of TEXT_WIDTHS) {
    const drawn = drawnStage(stage, words, textWidth);
    const lines = JSON.stringify(drawn);
    if (lines !== before) yield drawn;
    before = lines;
  }
}

/** A stage that fits a phone, with as few crossings as can be had and then with the widest lines. */
function fitStage(stage: Stage, words: ChartWords): PlacedStage {
  let best: PlacedStage | undefined;
  for (const drawn of drawings(stage, words)) {
    for (const placed of placings(drawn)) {
      if (flawsOf(placed) === 0) return placed;
      if (!best || flawsOf(placed) < flawsOf(best)) best = placed;
    }
  }
  if (!best) throw new Error(`The chart is wider than a phone around ${stage.entry}: shorten its words`);
  return best;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A way that is off by less needs no bend: a line that leans so little looks straight, and a bend could cross another. */
const UNSEEN = 2;

/** From where a stage is left to the entry of the next: down, across, down. */
function onward(last: Point | undefined, entry: Point & { readonly height: number }): readonly Point[] {
  const top = entry.y - entry.height / 2;
  const middle = top - GAP / 2;
  const bend =
    last && Math.abs(last.x - entry.x) > UNSEEN
      ? [
          { x: last.x, y: middle },
          { x: entry.x, y: middle },
        ]
      : [];
  return [...bend, { x: entry.x, y: top }];
}

/**
 * The chart of a flow in one language, stage under stage, each with its entry as near to the middle as it fits. Throws
 * when a stage does not fit a phone with any width of lines, because then its words are too long.
 */
export function layoutChart(flow: Flow, words: ChartWords): Chart {
  const model = chartModel(flow);
  const placed = stagesOf(model).map((stage) => ({ stage, ...fitStage(stage, words) }));
  const width = Math.max(...placed.map((stage) => stage.width)) + 2 * MARGIN;
  let top = MARGIN;
  const shifted = placed.map(({ stage, boxes, arrows, ...size }) => {
    const entryX = boxes.find(({ key }) => key === stage.entry)?.x ?? 0;
    const dx = Math.min(Math.max(width / 2 - entryX, MARGIN), width - MARGIN - size.width);
    const dy = top;
    top += size.height + GAP;
    const move = <P extends Point>(point: P): P => ({ ...point, x: round(point.x + dx), y: round(point.y + dy) });
    return {
      boxes: boxes.map(move),
      arrows: arrows.map((arrow) => ({ ...arrow, points: arrow.points.map(move), label: move(arrow.label) })),
    };
  });
  const boxes = shifted.flatMap((stage) => stage.boxes.map((box) => ({ ...box, href: nodeOf(flow, box.node).href })));
  const arrows = shifted.flatMap((stage) =>
    stage.arrows.map((arrow) => {
      const target = boxes.find(({ key }) => key === arrow.to);
      const leaves = target && !stage.boxes.some(({ key }) => key === arrow.to);
      const points = leaves ? [...arrow.points, ...onward(arrow.points.at(-1), target)] : arrow.points;
      return { ...arrow, to: target?.node ?? arrow.to, points };
    }),
  );
  return { width: round(width), height: round(top - GAP + MARGIN), boxes, arrows };
}
