import type { FlowNode } from '../../flow/graph';
import { t, type WidgetKey } from '../../i18n/widgetText';

/** Name of a node: a question in few words, or what there is to do. */
export function shortOf(node: string): string {
  return t(`flow.short.${node}` as WidgetKey);
}

/** One or two sentences that go with a node of the walk. */
export function textOf(node: string): string {
  return t(`flow.text.${node}` as WidgetKey);
}

export function answerText(answer: string): string {
  return t(`flow.answer.${answer}` as WidgetKey);
}

/** The word for what a node is: question, check, step, cause, end. */
export function kindText(node: FlowNode): string {
  return t(`flow.kind.${node.kind === 'done' ? node.tone : node.kind}`);
}
