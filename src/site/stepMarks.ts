interface Node {
  readonly type: string;
  readonly value?: string;
  children?: Node[];
  data?: { hProperties?: Record<string, string> };
}

const MARK = /^\/\*\s*(?:#(?<id>[\w-]+))?\s*(?<risk>safe|check|loses)?\s*\*\/$/;

/** Takes the mark off the end of a list item and hands it on as attributes of the `<li>`. */
function readMark(item: Node): void {
  const line = item.children?.find(({ type }) => type === 'paragraph')?.children;
  const last = line?.at(-1);
  const mark = last?.type === 'mdxTextExpression' ? MARK.exec(last.value ?? '')?.groups : undefined;
  if (!line || !mark) return;
  line.pop();
  const { id, risk } = mark;
  item.data = { hProperties: { ...(id && { id }), ...(risk && { 'data-risk': risk }) } };
}

/**
 * Lets a list item carry an anchor, a risk or both, in a comment at the end of its first line, as headings carry theirs:
 * `1. Click Save. {/* #save safe *\/}`. So a step can be linked to without a heading of its own.
 */
export function stepMarks() {
  return function walk(node: Node): void {
    if (node.type === 'listItem') readMark(node);
    for (const child of node.children ?? []) walk(child);
  };
}
