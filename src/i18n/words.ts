/** A tree of words: texts at its leaves. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** The text with this key; throws when there is none, since that must stop a build. */
export function wordAt(words: Words, key: string): string {
  let place: Words | string | undefined = words;
  for (const name of key.split('.')) place = typeof place === 'object' ? place[name] : undefined;
  if (typeof place !== 'string') throw new Error(`There are no words for ${key}`);
  return place;
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
