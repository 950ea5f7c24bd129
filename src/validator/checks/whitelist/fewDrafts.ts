import type { Draft } from '../../engine/rule';

/** So many findings of one code are told one by one; a list of 10,000 bad entries needs no 10,000 sentences. */
const TOLD_ONE_BY_ONE = 50;

/** The codes of a rule that uses {@link fewDrafts}. */
export const MORE_LIKE_THIS = { 'whitelist.more_like_this': { severity: 'info' } } as const;

/** A draft for each of the first items, and one that counts the rest. */
export function fewDrafts<Item, Code extends string>(
  items: readonly Item[],
  toDraft: (item: Item) => Draft<Code>,
): readonly Draft<Code | 'whitelist.more_like_this'>[] {
  const told = items.slice(0, TOLD_ONE_BY_ONE).map(toDraft);
  const [first] = told;
  const rest = items.length - told.length;
  if (rest === 0 || !first) return told;
  const more = { code: 'whitelist.more_like_this' as const, params: { count: rest, like: first.code } };
  return [...told, first.field ? { ...more, field: first.field } : more];
}

/** The few drafts of each kind, in the order of the kinds. The items are walked once, however many kinds there are. */
export function fewOfEachKind<Item, Kind, Code extends string>(
  kinds: readonly Kind[],
  items: readonly Item[],
  kindsOf: (item: Item) => readonly Kind[],
  toDraft: (item: Item, kind: Kind) => Draft<Code>,
): readonly Draft<Code | 'whitelist.more_like_this'>[] {
  const found = new Map(kinds.map((kind): [Kind, Item[]] => [kind, []]));
  for (const item of items) for (const kind of kindsOf(item)) found.get(kind)?.push(item);
  return [...found].flatMap(([kind, alike]) => fewDrafts(alike, (item) => toDraft(item, kind)));
}
