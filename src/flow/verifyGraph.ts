import type { CauseId } from '../validator';
import type { Flow } from './graph';
import { reachable } from './paths';

type Flaw =
  | {
      readonly flaw: 'unknown_target' | 'unreachable' | 'dead_end' | 'answers_after_end' | 'repeated_answer';
      readonly node: string;
    }
  | { readonly flaw: 'no_way_out_of_doubt'; readonly node: string }
  | { readonly flaw: 'cycle_without_verify'; readonly node: string }
  | { readonly flaw: 'unreached_cause'; readonly cause: CauseId };

/** True when some way that passes no verifier leads from a node back to it. */
function loops(flow: Flow, id: string): boolean {
  const seen = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const node = flow.nodes[at];
    if (!node || node.kind === 'verify') continue;
    for (const { to } of node.answers) {
      if (to === id) return true;
      if (!seen.has(to)) open.push(to);
      seen.add(to);
    }
  }
  return false;
}

function* flawsOfNodes(flow: Flow): Generator<Flaw> {
  const reached = reachable(flow);
  for (const [node, { kind, answers }] of Object.entries(flow.nodes)) {
    const ids: readonly string[] = answers.map(({ id }) => id);
    if (!reached.includes(node)) yield { flaw: 'unreachable', node };
    if (kind !== 'done' && answers.length === 0) yield { flaw: 'dead_end', node };
    if (kind === 'done' && answers.length > 0) yield { flaw: 'answers_after_end', node };
    if (new Set(ids).size < ids.length) yield { flaw: 'repeated_answer', node };
    if ((kind === 'question' || kind === 'check') && !ids.includes('unknown'))
      yield { flaw: 'no_way_out_of_doubt', node };
    for (const { to } of answers) if (!Object.hasOwn(flow.nodes, to)) yield { flaw: 'unknown_target', node };
    if (loops(flow, node)) yield { flaw: 'cycle_without_verify', node };
  }
}

/**
 * Everything that is wrong with a flow; empty for one that may be published. A cycle is allowed only through a
 * verifier, because there the reader tells something new. Missing words and anchors are for the tests of the content.
 *
 */
export function verifyGraph(flow: Flow): readonly Flaw[] {
  const reached = reachable(flow).flatMap((id): readonly CauseId[] => {
    const node = flow.nodes[id];
    return node?.kind === 'cause' ? node.causes : [];
  });
  const start: readonly Flaw[] = Object.hasOwn(flow.nodes, flow.start)
    ? []
    : [{ flaw: 'unknown_target', node: flow.start }];
  return [
    ...start,
    ...flawsOfNodes(flow),
    ...flow.reaches
      .filter((cause) => !reached.includes(cause))
      .map((cause): Flaw => ({ flaw: 'unreached_cause', cause })),
  ];
}
