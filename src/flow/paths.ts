import { type Flow, nodeOf } from './graph';

export interface FlowPath {
  /** Ids of the nodes, from the start; no node twice. */
  readonly nodes: readonly string[];
  /** Whether the last node ends the flow, or its only ways on lead back to a node of the path. */
  readonly ends: boolean;
}

/**
 * Every simple path from the start: to an end, or to the verifier from which all ways lead back. Two answers of a node
 * that lead to the same node make one path.
 */
export function* simplePaths(flow: Flow): Generator<FlowPath> {
  function* from(path: readonly string[]): Generator<FlowPath> {
    const { answers } = nodeOf(flow, path.at(-1) ?? '');
    const next = [...new Set(answers.map(({ to }) => to))].filter((id) => !path.includes(id));
    if (next.length === 0) yield { nodes: path, ends: answers.length === 0 };
    for (const id of next) yield* from([...path, id]);
  }
  yield* from([flow.start]);
}

/** The ids of the nodes that some path reaches, nearest first. */
export function reachable(flow: Flow): readonly string[] {
  const found = [flow.start];
  for (const id of found) {
    for (const { to } of flow.nodes[id]?.answers ?? []) if (!found.includes(to)) found.push(to);
  }
  return found;
}
