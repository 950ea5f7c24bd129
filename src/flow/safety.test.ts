import { describe, expect, it } from 'vitest';
import { FLOWS } from './flows';
import { type Flow, keyOf, nodeOf } from './graph';
import { NEW_PAIR } from './nodes';
import { type FlowPath, simplePaths } from './paths';
import { walk, withAnswer } from './walk';

/** Questions that nobody can answer who has not looked at the key, its list or permissions, or at the account. */
const LOOKS = ['box_ticked', 'list_equal', 'account_banner', 'key_still_listed', 'which_site', 'key_compared'];

/** True of a step that makes a new key, or loses something that cannot be had again. */
function isRisky(flow: Flow, id: string): boolean {
  const node = nodeOf(flow, id);
  return node === NEW_PAIR || ('loses' in node && node.loses !== undefined);
}

/** The nodes in front of the first risky step of a path, when one is on it. */
function beforeRisk(flow: Flow, { nodes }: FlowPath): readonly string[] | undefined {
  const at = nodes.findIndex((id) => isRisky(flow, id));
  return at < 0 ? undefined : nodes.slice(0, at);
}

/** True when the reader may have come past this node only by having looked. */
function hasLooked(flow: Flow, id: string, { answers }: FlowPath): boolean {
  const key = keyOf(flow, id);
  return LOOKS.includes(key) && !answers[key]?.includes('unknown');
}

/** Where a reader ends who answers every question with "I don't know", and steps over nothing. */
function unknownAllTheWay(flow: Flow) {
  let answers = {};
  for (;;) {
    const { current } = walk(flow, answers);
    if (!nodeOf(flow, current).answers.some(({ id }) => id === 'unknown')) return { current, answers };
    answers = withAnswer(flow, answers, current, 'unknown');
  }
}

describe.each(FLOWS)('$id', (flow) => {
  it('prescribes no new key, no emptied list and no deletion to who has looked at nothing', () => {
    const unasked = [...simplePaths(flow)].filter((path) => {
      const before = beforeRisk(flow, path);
      return before && !before.some((id) => hasLooked(flow, id, path));
    });
    expect(unasked.map(({ nodes }) => nodes)).toEqual([]);
  });

  it('tells who knows nothing how to look, and asks again after the look', () => {
    const { current, answers } = unknownAllTheWay(flow);
    expect(nodeOf(flow, current)).toMatchObject({ kind: 'verify' });
    const looked = nodeOf(flow, current).answers.find(({ id }) => id === 'looked');
    expect(looked).toBeDefined();
    expect(walk(flow, withAnswer(flow, answers, current, 'looked')).current).toBe(looked?.to);
  });
});

it('who cannot look either is sent to support, in the whole flow', () => {
  const [whole = FLOWS[0]] = FLOWS;
  if (!whole) throw new Error('There is no flow');
  const { current, answers } = unknownAllTheWay(whole);
  expect(walk(whole, withAnswer(whole, answers, current, 'cannot_look')).current).toBe('support');
});
