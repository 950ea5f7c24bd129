import { describe, expect, it } from 'vitest';
import strings from '../../i18n/en/strings.json';
import { findTheCause } from '../../src/flow/findTheCause';
import { FLOW_IDS, FLOWS } from '../../src/flow/flows';
import { ANCHORS } from '../../src/validator';
import { pageSource } from './mdx';

const nodes = FLOWS.flatMap((flow) => Object.entries(flow.nodes));
const unique = (ids: readonly string[]) => [...new Set(ids)].sort();

/** What a node asks has the words of its question; every other node has words of its own. */
const own = nodes.filter(([, node]) => !('question' in node));
const asked = nodes.flatMap(([, node]) => ('question' in node ? [node.question] : []));

// Equal keys in the other languages follow from the tests of all words.
describe('words of flows', () => {
  it('name every node that asks no question, and nothing else', () => {
    expect(Object.keys(strings.flow.short).sort()).toEqual(unique(own.map(([id]) => id)));
  });

  it('explain every such node of the walk, and nothing else', () => {
    const walked = own.filter(([id]) => Object.hasOwn(findTheCause.nodes, id));
    expect(Object.keys(strings.flow.text).sort()).toEqual(unique(walked.map(([id]) => id)));
  });

  it('name every answer of such a node, and nothing else', () => {
    const answers = own.flatMap(([, { answers }]) => answers.map(({ id }) => id));
    expect(Object.keys(strings.flow.answer).sort()).toEqual(unique(answers));
  });

  it.each(unique(asked))('say where to look for the answer to %s', (question) => {
    expect(strings.question).toHaveProperty([question, 'look'], expect.stringMatching(/\S/));
  });

  it('name every chart, and nothing else', () => {
    expect(Object.keys(strings.flow.chart.title).sort()).toEqual([...FLOW_IDS].sort());
  });

  it('say for every loss what it is, the gentle way, and what is ticked', () => {
    const losses = unique(nodes.flatMap(([, node]) => ('loses' in node && node.loses ? [node.loses] : [])));
    const { title, ...words } = strings.flow.warn;
    expect(Object.keys(words).sort()).toEqual(losses);
    for (const loss of Object.values(words))
      expect(Object.keys(loss)).toEqual(expect.arrayContaining(['loses', 'gentle', 'agree']));
  });
});

it('every node leads to a place that the pages have', () => {
  const places = Object.entries(ANCHORS).flatMap(([page, anchors]) => [
    page,
    ...anchors.map((anchor) => `${page}#${anchor}`),
  ]);
  expect(nodes.map(([, { href }]) => href).filter((href) => !places.includes(href))).toEqual([]);
});

it('every flow has its chart on a page', () => {
  const pages = ['auth-invalid.mdx', 'find-the-cause.mdx', 'new-key.mdx']
    .map((doc) => pageSource('en', doc))
    .join('\n');
  expect([...pages.matchAll(/<FlowChart flow="(\w+)"\/>/g)].map(([, flow]) => flow).sort()).toEqual(
    [...FLOW_IDS].sort(),
  );
});
