import { type Flow, type FlowNode, nodeOf } from './graph';
import { reachable } from './paths';

export interface ListItem {
  /** Place of the node in the whole flow, from 1; chart and list say the same number. */
  readonly number: number;
  readonly id: string;
  readonly node: FlowNode;
  readonly ways: readonly ListWay[];
}

interface ListWay {
  /** Answers that lead to the same node stand together. */
  readonly answers: readonly string[];
  readonly to: string;
  readonly number: number;
}

/**
 * The flow as a list of its nodes, nearest first, each with where its answers lead. Ends stand last.
 *
 * Not nested by branches: ways join again after every verifier, so a tree would repeat most of the flow.
 */
export function toList(flow: Flow): readonly ListItem[] {
  const order = numbered(flow);
  const numberOf = (id: string) => order.indexOf(id) + 1;
  return order.map((id) => {
    const node = nodeOf(flow, id);
    const targets = [...new Set(node.answers.map(({ to }) => to))];
    const ways = targets.map((to) => ({
      to,
      number: numberOf(to),
      answers: node.answers.filter((answer) => answer.to === to).map((answer) => answer.id),
    }));
    return { number: numberOf(id), id, node, ways };
  });
}

/** The nodes that can be reached, in the order of the data, ends last. */
function numbered(flow: Flow): readonly string[] {
  const reached = reachable(flow);
  const ids = Object.keys(flow.nodes).filter((id) => reached.includes(id));
  const isEnd = (id: string) => nodeOf(flow, id).kind === 'done';
  return [...ids.filter((id) => !isEnd(id)), ...ids.filter(isEnd)];
}
