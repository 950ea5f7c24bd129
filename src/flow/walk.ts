import type { CauseId } from '../validator';
import { type Flow, keyOf, nodeOf } from './graph';
import { OUTCOMES } from './outcomes';

/** What the reader has answered, by the name under which it is kept: see `keyOf`. The path follows from it. */
export type GivenAnswers = Readonly<Record<string, string>>;

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
export function walk(flow: Flow, answers: GivenAnswers): Walk {
  const steps: Step[] = [];
  for (let current = flow.start; ; ) {
    if (steps.some(({ node }) => node === current)) return { steps, current, returned: true };
    const key = keyOf(flow, current);
    const given = Object.hasOwn(answers, key) ? answers[key] : undefined;
    const answer = nodeOf(flow, current).answers.find(({ id }) => id === given);
    if (!answer) return { steps, current, returned: false };
    steps.push({ node: current, answer: answer.id });
    current = answer.to;
  }
}

/** What a reader answers who was told how to look, and has looked. */
const LOOKED = 'looked';
const UNKNOWN = 'unknown';

/**
 * The answers after one more. Other answers stay, so changing an early one keeps the later ones that still apply. Only
 * the verifier that led back here is asked anew: the message it spoke of is the one that is being answered now. Who has
 * looked is asked again what he did not know.
 */
export function withAnswer(flow: Flow, answers: GivenAnswers, node: string, answer: string): GivenAnswers {
  const before = walk(flow, answers);
  const next = { ...answers, [keyOf(flow, node)]: answer };
  if (answer === LOOKED) return askedAgain(flow, next, node);
  const isVerifier = (passed: Step) => nodeOf(flow, passed.node).kind === 'verify';
  const verifier = before.returned && before.current === node ? before.steps.findLast(isVerifier)?.node : undefined;
  if (verifier) delete next[keyOf(flow, verifier)];
  return next;
}

/**
 * The answers of a reader who was told how to look: where that leads back on his way, what he did not know from there on
 * is asked again; where it leads to places that he has not passed, his way stays, and he is asked there.
 */
function askedAgain(flow: Flow, answers: GivenAnswers, looking: string): GivenAnswers {
  const { steps, current, returned } = walk(flow, answers);
  if (!returned) return answers;
  const from = steps.findIndex(({ node }) => node === current);
  const again = steps.slice(from).flatMap(({ node, answer }) => (answer === UNKNOWN ? [keyOf(flow, node)] : []));
  const forgotten = [...again, keyOf(flow, looking)];
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !forgotten.includes(key)));
}

/** The answers of a flow among all that an address carries: only known names with one of their answers. */
export function knownAnswers(flow: Flow, given: Iterable<readonly [string, string]>): GivenAnswers {
  const known = new Set(
    Object.entries(flow.nodes).flatMap(([id, { answers }]) => answers.map((it) => `${keyOf(flow, id)}=${it.id}`)),
  );
  return Object.fromEntries([...given].filter(([key, answer]) => known.has(`${key}=${answer}`)));
}

/** The names under which the answers of a flow are kept. */
export function keysOf(flow: Flow): readonly string[] {
  return [...new Set(Object.keys(flow.nodes).map((id) => keyOf(flow, id)))];
}

type Causes = readonly [CauseId, ...CauseId[]];

/** The causes that one way mends, of the last of these nodes that stands for any. */
function lastCauses(flow: Flow, nodes: readonly string[]): Causes | undefined {
  const groups = nodes.map((id) => nodeOf(flow, id)).flatMap((node) => (node.kind === 'cause' ? [node.causes] : []));
  return groups.at(-1);
}

/** The causes that a reader stands at or has passed last; undefined when there was none. */
export function causesAt(flow: Flow, { steps, current }: Walk): Causes | undefined {
  return lastCauses(flow, [...steps.map(({ node }) => node), current]);
}

/** The causes whose fix the path passed last, and what its verifier then said, if it was asked. */
export function outcomeOf(flow: Flow, { steps }: Walk) {
  const at = steps.findLastIndex(
    ({ node, answer }) => nodeOf(flow, node).kind === 'verify' && OUTCOMES.some((outcome) => outcome === answer),
  );
  const said = steps[at];
  const causes = lastCauses(
    flow,
    steps.slice(0, at + 1).map(({ node }) => node),
  );
  return said && causes ? { causes, answer: said.answer } : undefined;
}

/** The nodes of the path that were answered with "I don't know", in order. */
export function openQuestions({ steps }: Walk): readonly string[] {
  return steps.flatMap(({ node, answer }) => (answer === UNKNOWN ? [node] : []));
}
