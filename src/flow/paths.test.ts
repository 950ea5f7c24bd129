import { describe, expect, it } from 'vitest';
import { FLOWS } from './flows';
import { nodeOf } from './graph';
import { simplePaths } from './paths';
import { walk } from './walk';

describe.each(FLOWS)('$id', (flow) => {
  const paths = [...simplePaths(flow)].map((path) => {
    const causes = path.nodes
      .map((id) => nodeOf(flow, id))
      .flatMap((node) => (node.kind === 'cause' ? [node.causes[0]] : []));
    return { ...path, title: `${causes.at(-1) ?? 'no cause'}: ${path.nodes.join(' > ')}` };
  });

  it.each(paths)('$title', ({ nodes, ends, answers }) => {
    const given = Object.entries(answers).map(([key, [answer = '']]) => [key, answer] as const);
    const way = walk(flow, Object.fromEntries(given));
    expect([...new Set([...way.steps.map(({ node }) => node), way.current])]).toEqual(nodes);
    expect(nodeOf(flow, way.current).kind === 'done').toBe(ends);
  });

  it('has every node on some path, and every answer that leads on from there', () => {
    const passed = new Set(paths.flatMap(({ nodes }) => nodes.slice(1).map((to, at) => `${nodes[at]} > ${to}`)));
    const ways = Object.entries(flow.nodes).flatMap(([id, { kind, answers }]) =>
      kind === 'verify' ? [] : answers.map(({ to }) => `${id} > ${to}`),
    );
    expect(ways.filter((way) => !passed.has(way))).toEqual([]);
  });
});
