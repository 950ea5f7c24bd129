/** A tree of words: texts at its leaves. */
export interface Words {
  readonly [key: string]: string | Words;
}

/**
 * The branches of a tree of words that a widget may load by itself: the first and the second level, each still in its
 * place in the tree, so that loaded branches can be merged.
 *
 * @example [...branchesOf({ a: { b: { c: 'text' } } })].map(([name]) => name) // ['a', 'a.b']
 */
export function* branchesOf(tree: Words): Generator<readonly [name: string, branch: Words]> {
  for (const [outer, branch] of Object.entries(tree)) {
    yield [outer, { [outer]: branch }];
    if (typeof branch === 'string') continue;
    for (const [inner, twig] of Object.entries(branch)) {
      if (typeof twig !== 'string') yield [`${outer}.${inner}`, { [outer]: { [inner]: twig } }];
    }
  }
}
