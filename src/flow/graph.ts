import type { ANSWERS, CauseId, Href, QuestionId } from '../validator';

/**
 * What a decision flow is made of. A flow is one plain object: chart, walk, list, address and tests all read it, and
 * nothing in it is code. It knows the order of looking and which steps lose something, and nothing else: questions,
 * their answers and what these say are the validator's. Words are looked up last: `question.<id>` for what a node asks,
 * `flow.short.<node>` and `flow.text.<node>` for every other node, `flow.answer.<answer>` for what a step answers.
 */

/** `done` ends a flow; every other kind asks the reader for an answer, be it only "I have done that". */
const NODE_KINDS = ['question', 'check', 'fix', 'verify', 'cause', 'done'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** The checkers that a `check` may embed, by the name of their component. */
export type CheckerName = 'KeyCheck' | 'PasteAnything' | 'PermissionCheck' | 'VerificationCheck' | 'WhitelistCheck';

/** What a destructive step loses; the words are in `flow.warn.<id>`. */
export type LossId = 'address_list' | 'old_key';

export interface Answer {
  /** Word of its own within the node; also the key of its label. */
  readonly id: string;
  /** Id of the node it leads to. */
  readonly to: string;
  /** On a node that loses something: this answer loses nothing, so it needs no tick. */
  readonly harmless?: true;
}

interface NodeBase {
  /** The step of the article that says more. */
  readonly href: Href;
  /** In the order in which they are shown. Only an end has none. */
  readonly answers: readonly Answer[];
}

/** How an end is meant: `ok` it is gone, `next` another section goes on, `help` somebody else has to act. */
export type EndTone = 'ok' | 'next' | 'help';

export type FlowNode =
  | (NodeBase & { readonly kind: 'question'; readonly question: QuestionId })
  | (NodeBase & { readonly kind: 'check'; readonly question: QuestionId; readonly checker: CheckerName })
  | (NodeBase & { readonly kind: 'verify' })
  | (NodeBase & { readonly kind: 'fix'; readonly loses?: LossId })
  /** `causes` are those that one and the same way mends. */
  | (NodeBase & {
      readonly kind: 'cause';
      readonly causes: readonly [CauseId, ...CauseId[]];
      readonly loses?: LossId;
    })
  | (NodeBase & { readonly kind: 'done'; readonly tone: EndTone });

export interface Flow {
  readonly id: string;
  readonly start: string;
  /** The causes that some way through this flow must reach. */
  readonly reaches: readonly CauseId[];
  readonly nodes: Readonly<Record<string, FlowNode>>;
}

/** Where each answer of a question leads, and where one goes who does not know. */
export type Ways<Id extends QuestionId> = Readonly<Record<(typeof ANSWERS)[Id][number] | 'unknown', string>>;

/** The node with this id; throws on an id that {@link verifyGraph} would have refused. */
export function nodeOf(flow: Flow, id: string): FlowNode {
  const node = Object.hasOwn(flow.nodes, id) ? flow.nodes[id] : undefined;
  if (!node) throw new Error(`The flow ${flow.id} has no node ${id}`);
  return node;
}

/**
 * Under which name the answer to a node is kept: that of its question, which other widgets may ask, too; else its own.
 * So two nodes that ask the same are answered together.
 */
export function keyOf(flow: Flow, id: string): string {
  const node = nodeOf(flow, id);
  return 'question' in node ? node.question : id;
}
