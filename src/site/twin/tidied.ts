/** As much of a tree of Markdown as is looked at here. */
interface Node {
  readonly type: string;
  /** Of a heading. */
  readonly depth?: number;
  children?: Node[];
}

/** Without headings of which nothing is left below: what they introduced was a widget. */
function withoutEmptySections(blocks: readonly Node[]): Node[] {
  const kept: Node[] = [];
  for (const block of blocks.toReversed()) {
    const next = kept[0];
    const isEmpty = !next || (next.type === 'heading' && (next.depth ?? 0) <= (block.depth ?? 0));
    if (block.type !== 'heading' || !isEmpty) kept.unshift(block);
  }
  return kept;
}

/** Markdown cannot say bold in bold. */
function withoutInnerBold(nodes: readonly Node[], isBold: boolean): Node[] {
  return nodes.flatMap((node) => {
    if (!node.children) return [node];
    const inner = withoutInnerBold(node.children, isBold || node.type === 'strong');
    return isBold && node.type === 'strong' ? inner : [Object.assign(node, { children: inner })];
  });
}

/** Puts right, in the tree of a Markdown text, what was sense on the page but is none in the text. */
export function tidied() {
  return (root: Node): void => {
    root.children = withoutInnerBold(withoutEmptySections(root.children ?? []), false);
  };
}
