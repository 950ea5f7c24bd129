import { type Flow, keyOf, nodeOf } from './graph';

export interface FlowPath {
  /** Ids of the nodes, from the start; no node twice. */
  readonly nodes: readonly string[];
  /** Whether the last node ends the flow, or its only ways on lead back to a node of the path. */
  readonly ends: boolean;
  /** By the name under which an answer is kept: each of these leads along this path. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

/**
 * Every simple path from the start: to an end, or to the verifier from which all ways lead back. Two answers of a node
 * that lead to the same node make one path. Nodes that ask the same are answered alike, so a path that would need two
 * answers to one question is none.
 */
export function* simplePaths(flow: Flow): Generator<FlowPath> {
  function* from(path: readonly string[], given: FlowPath['answers']): Generator<FlowPath> {
    const here = path.at(-1) ?? '';
    const key = keyOf(flow, here);
    const all = nodeOf(flow, here).answers;
    const open = all.filter(({ id }) => given[key]?.includes(id) ?? true);
    const next = [...new Set(open.map(({ to }) => to))].filter((id) => !path.includes(id));
    if (next.length === 0) yield { nodes: path, ends: all.length === 0, answers: given };
    for (const id of next) {
      const answers = open.filter(({ to }) => to === id).map((answer) => answer.id);
      yield* from([...path, id], { ...given, [key]: answers });
    }
  }
  yield* from([flow.start], {});
}

/** The ids of the nodes that some path reaches, nearest first. */
export function reachable(flow: Flow): readonly string[] {
  const found = [flow.start];
  for (const id of found) {
    for (const { to } of flow.nodes[id]?.answers ?? []) if (!found.includes(to)) found.push(to);
  }
  return found;
}
