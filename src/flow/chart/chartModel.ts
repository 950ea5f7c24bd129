import { type EndTone, type Flow, type NodeKind, nodeOf } from '../graph';
import { toList } from '../toList';
import { answerKey, kindKey, nameKey } from '../wordKeys';

/** How a box is drawn; an end by what it means. */
export type BoxKind = Exclude<NodeKind, 'done'> | EndTone | 'reference';

export interface ModelBox {
  /** Unique in the chart. Ends and references are drawn once for each arrow that leads to them. */
  readonly key: string;
  /** The node it stands for. */
  readonly node: string;
  readonly number: number;
  readonly kind: BoxKind;
  /** Key of the word for what it is. */
  readonly kindName: string;
  /** Key of its name. */
  readonly name: string;
}

export interface ModelArrow {
  readonly from: string;
  readonly to: string;
  readonly answers: readonly string[];
  /** Keys of the labels of its answers. */
  readonly labels: readonly string[];
}

export interface ChartModel {
  readonly boxes: readonly ModelBox[];
  readonly arrows: readonly ModelArrow[];
}

/** An arrow may pass this many boxes on its way; a longer one becomes a reference to a number. */
const REACH = 4;

/**
 * What is drawn of a flow. Arrows that would run back or far become a small circle with the number of their target, as
 * on paper: so the drawing stays narrow enough for a phone, and no two arrows cross.
 */
export function chartModel(flow: Flow): ChartModel {
  const items = toList(flow);
  const boxes: ModelBox[] = [];
  const arrows: ModelArrow[] = [];
  for (const { id, number, node, ways } of items) {
    if (node.kind === 'done') continue;
    boxes.push({ key: id, node: id, number, kind: node.kind, kindName: kindKey(node), name: nameKey(id, node) });
    for (const way of ways) {
      const target = nodeOf(flow, way.to);
      const near = way.number > number && way.number - number <= REACH;
      const key = target.kind !== 'done' && near ? way.to : `${id}.${way.to}`;
      const names = { kindName: kindKey(target), name: nameKey(way.to, target) };
      const box = { key, node: way.to, number: way.number, ...names };
      if (target.kind === 'done') boxes.push({ ...box, kind: target.tone });
      else if (!near) boxes.push({ ...box, kind: 'reference' });
      const labels = way.answers.map((answer) => answerKey(node, answer));
      arrows.push({ from: id, to: key, answers: way.answers, labels });
    }
  }
  return { boxes, arrows };
}
