import { describe, expect, it } from 'vitest';
import { FLOWS } from './flows';
import type { Flow, FlowNode } from './graph';
import { verifyGraph } from './verifyGraph';

const ASK = { kind: 'question', question: 'worked_before', href: '/auth-invalid/' } as const;
const END: FlowNode = { kind: 'done', tone: 'ok', href: '/auth-invalid/', answers: [] };
const unknown = (to: string) => ({ id: 'unknown', to });

function flow(nodes: Flow['nodes'], reaches: Flow['reaches'] = []): Flow {
  return { id: 'sample', start: 'first', reaches, nodes };
}

describe('verifyGraph', () => {
  it.each(FLOWS)('$id has no flaw', (published) => {
    expect(verifyGraph(published)).toEqual([]);
  });

  it('finds a start that is no node', () => {
    expect(verifyGraph(flow({}))).toEqual([{ flaw: 'unknown_target', node: 'first' }]);
  });

  it('finds an answer that leads to no node', () => {
    expect(verifyGraph(flow({ first: { ...ASK, answers: [unknown('nowhere')] } }))).toEqual([
      { flaw: 'unknown_target', node: 'first' },
    ]);
  });

  it('finds a node that no path reaches', () => {
    expect(verifyGraph(flow({ first: END, lost: END }))).toEqual([{ flaw: 'unreachable', node: 'lost' }]);
  });

  it('finds a dead end that is no end', () => {
    expect(verifyGraph(flow({ first: { kind: 'fix', href: '/auth-invalid/', answers: [] } }))).toEqual([
      { flaw: 'dead_end', node: 'first' },
    ]);
  });

  it('finds an end that leads on', () => {
    expect(verifyGraph(flow({ first: { ...END, answers: [{ id: 'yes', to: 'last' }] }, last: END }))).toEqual([
      { flaw: 'answers_after_end', node: 'first' },
    ]);
  });

  it('finds an answer that a node gives twice', () => {
    expect(verifyGraph(flow({ first: { ...ASK, answers: [unknown('last'), unknown('last')] }, last: END }))).toEqual([
      { flaw: 'repeated_answer', node: 'first' },
    ]);
  });

  it('finds a question that leaves no way to a reader who does not know', () => {
    expect(verifyGraph(flow({ first: { ...ASK, answers: [{ id: 'yes', to: 'last' }] }, last: END }))).toEqual([
      { flaw: 'no_way_out_of_doubt', node: 'first' },
    ]);
  });

  it('finds a cycle that no verifier opens', () => {
    const nodes: Flow['nodes'] = {
      first: { ...ASK, answers: [unknown('second'), { id: 'yes', to: 'last' }] },
      second: { kind: 'fix', href: '/auth-invalid/', answers: [{ id: 'done', to: 'first' }] },
      last: END,
    };
    expect(verifyGraph(flow(nodes))).toEqual([
      { flaw: 'cycle_without_verify', node: 'first' },
      { flaw: 'cycle_without_verify', node: 'second' },
    ]);
  });

  it('allows a cycle through a verifier', () => {
    const nodes: Flow['nodes'] = {
      first: { ...ASK, answers: [unknown('second')] },
      second: {
        kind: 'verify',
        href: '/auth-invalid/',
        answers: [
          { id: 'still', to: 'first' },
          { id: 'gone', to: 'last' },
        ],
      },
      last: END,
    };
    expect(verifyGraph(flow(nodes))).toEqual([]);
  });

  it('finds a cause that no path reaches', () => {
    expect(verifyGraph(flow({ first: END }, ['key_deleted']))).toEqual([
      { flaw: 'unreached_cause', cause: 'key_deleted' },
    ]);
  });
});
