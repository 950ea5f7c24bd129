import { type Flow, nodeOf } from './graph';

/** What the reader has answered, by node. Nothing else is kept: the path follows from it. */
export type Answers = Readonly<Record<string, string>>;

export interface Step {
  readonly node: string;
  readonly answer: string;
}

export interface Walk {
  /** The answered nodes in the order in which they were passed. */
  readonly steps: readonly Step[];
  /** The node to answer now, or the end. */
  readonly current: string;
  /** True when a verifier led back to a node that stands on the path already. */
  readonly returned: boolean;
}

/**
 * Where a reader with these answers stands. Answers to nodes off the path, and words that are no answer of their node,
 * count for nothing, so anything may come in with a link. A way back to a passed node ends there, so it always stops.
 *
 * @example walk(flow, {}) // { steps: [], current: flow.start, returned: false }
 */
export function walk(flow: Flow, answers: Answers): Walk {
  const steps: Step[] = [];
  for (let current = flow.start; ; ) {
    if (steps.some(({ node }) => node === current)) return { steps, current, returned: true };
    const given = Object.hasOwn(answers, current) ? answers[current] : undefined;
    const answer = nodeOf(flow, current).answers.find(({ id }) => id === given);
    if (!answer) return { steps, current, returned: false };
    steps.push({ node: current, answer: answer.id });
    current = answer.to;
  }
}

/**
 * The answers after one more. Other answers stay, so changing an early one keeps the later ones that still apply. Only
 * the verifier that led back here is asked anew: the message it spoke of is the one that is being answered now.
 */
export function withAnswer(flow: Flow, answers: Answers, node: string, answer: string): Answers {
  const before = walk(flow, answers);
  const next = { ...answers, [node]: answer };
  const verifier = before.returned && before.current === node ? before.steps.at(-1)?.node : undefined;
  if (verifier) delete next[verifier];
  return next;
}

/** The answers of a flow among all that an address carries: only known nodes with one of their answers. */
export function knownAnswers(flow: Flow, given: Iterable<readonly [string, string]>): Answers {
  return Object.fromEntries(
    [...given].filter(
      ([node, answer]) => Object.hasOwn(flow.nodes, node) && nodeOf(flow, node).answers.some(({ id }) => id === answer),
    ),
  );
}

/** The cause among the nodes that stands last. */
function lastCause(flow: Flow, nodes: readonly string[]) {
  return nodes
    .map((node) => nodeOf(flow, node))
    .flatMap((node) => (node.kind === 'cause' ? [node.causes[0]] : []))
    .at(-1);
}

/** The cause that a reader stands at or has passed last, if any. */
export function causeOf(flow: Flow, { steps, current }: Walk) {
  return lastCause(flow, [...steps.map(({ node }) => node), current]);
}

/** The cause that the path passed last, and what its verifier then said, if it was asked. */
export function outcomeOf(flow: Flow, { steps }: Walk) {
  const at = steps.findLastIndex(({ node }) => nodeOf(flow, node).kind === 'verify');
  const said = steps[at];
  const cause = lastCause(
    flow,
    steps.slice(0, at + 1).map(({ node }) => node),
  );
  return said && cause ? { cause, answer: said.answer } : undefined;
}

/** The first answer of a node that one of the findings suggests. */
export function suggested(flow: Flow, node: string, codes: readonly string[]): string | undefined {
  return nodeOf(flow, node).answers.find(({ prefill }) => prefill?.some((code) => codes.includes(code)))?.id;
}
