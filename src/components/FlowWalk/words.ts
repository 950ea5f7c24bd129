import { findTheCause } from '../../flow/findTheCause';
import { nodeOf } from '../../flow/graph';
import { answerKey, nameKey, textKey } from '../../flow/wordKeys';
import { hasText, said, t, type WidgetKey } from '../../i18n/widgetText';

/** Name of a node: a question in few words, or what there is to do; for `Said`. */
export function nameOf(node: string): string {
  return said(nameKey(node, nodeOf(findTheCause, node)) as WidgetKey);
}

/** One or two sentences that go with a node of the walk, for `Said`; '' where the question says it all. */
export function textOf(node: string): string {
  const key = textKey(node, nodeOf(findTheCause, node));
  return hasText(key, {}) ? said(key as WidgetKey) : '';
}

/** The label of an answer of a node. */
export function answerText(node: string, answer: string): string {
  return t(answerKey(nodeOf(findTheCause, node), answer) as WidgetKey);
}
