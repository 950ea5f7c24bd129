import { expect, it } from 'vitest';
import { FLOWS } from './flows';
import { toList } from './toList';
import { tradingPermission } from './tradingPermission';

it.each(FLOWS)('the list of $id has every node once, numbered from 1, ends last', (flow) => {
  const items = toList(flow);
  expect(items.map(({ id }) => id).sort()).toEqual(Object.keys(flow.nodes).sort());
  expect(items.map(({ number }) => number)).toEqual(items.map((_item, at) => at + 1));
  const kinds = items.map(({ node }) => node.kind === 'done');
  expect(kinds).toEqual(kinds.toSorted((a, b) => Number(a) - Number(b)));
});

it('answers that lead to the same node stand together, with its number', () => {
  const [first] = toList(tradingPermission).filter(({ id }) => id === 'has_list');
  expect(first?.ways.map(({ answers, to }) => [answers, to])).toEqual([
    [['no', 'unknown'], 'set_list'],
    [['yes'], 'tick_box'],
  ]);
});
