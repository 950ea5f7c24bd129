import { expect, it } from 'vitest';
import { findTheCause } from './findTheCause';
import { FLOWS } from './flows';
import { toList } from './toList';

it.each(FLOWS)('the list of $id has every node once, numbered from 1, ends last', (flow) => {
  const items = toList(flow);
  expect(items.map(({ id }) => id).sort()).toEqual(Object.keys(flow.nodes).sort());
  expect(items.map(({ number }) => number)).toEqual(items.map((_item, at) => at + 1));
  const kinds = items.map(({ node }) => node.kind === 'done');
  expect(kinds).toEqual(kinds.toSorted((a, b) => Number(a) - Number(b)));
});

it('answers that lead to the same node stand together, with its number', () => {
  const items = toList(findTheCause);
  const numberOf = (node: string) => items.find(({ id }) => id === node)?.number;
  expect(items.find(({ id }) => id === 'others_affected')?.ways).toEqual([
    { answers: ['others'], to: 'wait_outage', number: numberOf('wait_outage') },
    { answers: ['only_me', 'unknown'], to: 'message', number: numberOf('message') },
  ]);
});
