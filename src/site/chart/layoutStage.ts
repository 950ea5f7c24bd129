import dagre from '@dagrejs/dagre';
import type { ModelArrow, ModelBox } from '../../flow/chart/chartModel';
import type { Point, Rect } from '../../flow/chart/chartTypes';
import { HEAD } from '../../flow/chart/sizes';
import { type ChartWords, drawnBox, drawnLabel } from './drawn';
import type { Stage } from './stages';

type PlacedBox = ModelBox & Rect & { readonly head: string; readonly lines: readonly string[] };

interface PlacedArrow extends ModelArrow {
  readonly points: readonly Point[];
  readonly label: Rect & { readonly lines: readonly string[] };
}

export interface PlacedStage {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
}

/** All arrows into the next stage meet in this point at the bottom. */
const EXIT = '(exit)';

/** A stage whose boxes and arrows have their lines and the room that these need, but no places yet. */
export interface DrawnStage {
  readonly entry: string;
  readonly boxes: readonly (ModelBox & ReturnType<typeof drawnBox>)[];
  readonly arrows: readonly (ModelArrow & { readonly label: ReturnType<typeof drawnLabel> })[];
}

/** A stage with its words, in lines that are at most so wide where they can be broken. */
export function drawnStage({ entry, boxes, arrows }: Stage, words: ChartWords, textWidth: number): DrawnStage {
  return {
    entry,
    boxes: boxes.map((box) => ({ ...box, ...drawnBox(box, words, textWidth) })),
    arrows: arrows.map((arrow) => ({ ...arrow, label: drawnLabel(arrow.labels, words, textWidth) })),
  };
}

/** How many arrows the longest way from the stage's entry to a box has. */
function depths({ entry, arrows }: DrawnStage): (key: string) => number {
  const depthOf = (key: string): number =>
    key === entry ? 0 : Math.max(0, ...arrows.filter(({ to }) => to === key).map(({ from }) => depthOf(from) + 1));
  return depthOf;
}

/** Lays one stage out, from its own left edge and top, with things so far apart. */
export function layoutStage(stage: DrawnStage, spacing: number): PlacedStage {
  const { boxes, arrows } = stage;
  const graph = new dagre.graphlib.Graph();
  // Half of it stands below the words of an arrow: its head must fit in there.
  const ranksep = 2 * HEAD + 4;
  graph.setGraph({ rankdir: 'TB', nodesep: spacing, edgesep: spacing, ranksep, marginx: 0, marginy: 0 });
  const targetOf = ({ to }: ModelArrow) => (boxes.some(({ key }) => key === to) ? to : EXIT);
  const depthOf = depths(stage);
  const lowest = Math.max(...boxes.map(({ key }) => depthOf(key)));
  for (const { key, width, height } of boxes) graph.setNode(key, { width, height });
  if (arrows.some((arrow) => targetOf(arrow) === EXIT)) graph.setNode(EXIT, { width: 1, height: 1 });
  for (const arrow of arrows) {
    const { width, height } = arrow.label;
    // The exit stands as low as the lowest box, or the way on from it would run through what is below.
    const minlen = targetOf(arrow) === EXIT ? Math.max(1, lowest - depthOf(arrow.from)) : 1;
    graph.setEdge(arrow.from, targetOf(arrow), { width, height, labelpos: 'c', minlen });
  }
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const place = (key: string) => graph.node(key) as Point;
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ ...box, x: place(box.key).x, y: place(box.key).y })),
    arrows: arrows.map((arrow) => {
      const { x, y, points } = graph.edge(arrow.from, targetOf(arrow)) as Point & { points: readonly Point[] };
      return { ...arrow, points, label: { ...arrow.label, x, y } };
    }),
  };
}
