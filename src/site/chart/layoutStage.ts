import dagre from '@dagrejs/dagre';
import type { ModelArrow, ModelBox } from '../../flow/chart/chartModel';
import type { Point, Rect } from '../../flow/chart/chartTypes';
import { HEAD } from '../../flow/chart/sizes';
import { type ChartWords, drawnBox, drawnLabel } from './drawn';
import type { Stage } from './stages';

type PlacedBox = ModelBox & Rect & { readonly head: string; readonly lines: readonly string[] };

export interface PlacedArrow extends ModelArrow {
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

/** How a stage is laid out: where its text breaks, and how far apart things stand. */
export interface Fit {
  readonly textWidth: number;
  readonly spacing: number;
}

/** How many arrows the longest way from the stage's entry to a box has. */
function depths({ entry, arrows }: Stage): (key: string) => number {
  const depthOf = (key: string): number =>
    key === entry ? 0 : Math.max(0, ...arrows.filter(({ to }) => to === key).map(({ from }) => depthOf(from) + 1));
  return depthOf;
}

/** Lays one stage out, from its own left edge and top. */
export function layoutStage(stage: Stage, words: ChartWords, { textWidth, spacing }: Fit): PlacedStage {
  const graph = new dagre.graphlib.Graph();
  // Half of it stands below the words of an arrow: its head must fit in there.
  const ranksep = 2 * HEAD + 4;
  graph.setGraph({ rankdir: 'TB', nodesep: spacing, edgesep: spacing, ranksep, marginx: 0, marginy: 0 });
  const boxes = stage.boxes.map((box) => ({ ...box, ...drawnBox(box, words, textWidth) }));
  const targetOf = ({ to }: ModelArrow) => (boxes.some(({ key }) => key === to) ? to : EXIT);
  const arrows = stage.arrows.map((arrow) => ({ ...arrow, label: drawnLabel(arrow.labels, words, textWidth) }));
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
