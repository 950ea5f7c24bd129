import { describe, expect, it } from 'vitest';
import { FLOWS } from './flows';
import { nodeOf } from './graph';
import { simplePaths } from './paths';
import { walk } from './walk';

/** How many simple paths each flow has; a change here is a change of the flow, to be looked at. */
const COUNTS: Readonly<Record<string, number>> = {
  find_the_cause: 433,
  trading_permission: 13,
  ip_whitelist: 9,
  identity: 7,
  keys: 8,
};

describe.each(FLOWS)('$id', (flow) => {
  const paths = [...simplePaths(flow)].map(({ nodes, ends }) => {
    const causes = nodes
      .map((id) => nodeOf(flow, id))
      .flatMap((node) => (node.kind === 'cause' ? [node.causes[0]] : []));
    return { nodes, ends, title: `${causes.at(-1) ?? 'no cause'}: ${nodes.join(' > ')}` };
  });

  it(`has ${COUNTS[flow.id]} simple paths`, () => {
    expect(paths).toHaveLength(COUNTS[flow.id] ?? 0);
  });

  it.each(paths)('$title', ({ nodes, ends }) => {
    const answers = nodes.slice(0, -1).map((id, at) => {
      const answer = nodeOf(flow, id).answers.find(({ to }) => to === nodes[at + 1]);
      return [id, answer?.id ?? ''] as const;
    });
    const way = walk(flow, Object.fromEntries(answers));
    expect([...way.steps.map(({ node }) => node), way.current]).toEqual(nodes);
    expect(nodeOf(flow, way.current).kind === 'done').toBe(ends);
  });
});
