import type { FlowNode } from './graph';

/** The key of the word for what a node is. Who is told how to look is not asked whether the error is gone. */
export function kindKey(node: FlowNode): string {
  if (node.kind === 'done') return `flow.kind.${node.tone}`;
  const isLook = node.answers.some(({ id }) => id === 'looked');
  return `flow.kind.${isLook ? 'check' : node.kind}`;
}

/** The key of a node's name in `strings.json`: what its question asks, or what there is to do. */
export function nameKey(id: string, node: FlowNode): string {
  return 'question' in node ? `question.${node.question}.text` : `flow.short.${id}`;
}

/** The key of the sentence that goes with a node of the walk: where to look, or how to do it. */
export function textKey(id: string, node: FlowNode): string {
  return 'question' in node ? `question.${node.question}.look` : `flow.text.${id}`;
}

/** The key of an answer's label. */
export function answerKey(node: FlowNode, answer: string): string {
  return 'question' in node ? `question.${node.question}.answer.${answer}` : `flow.answer.${answer}`;
}
