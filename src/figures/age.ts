/**
 * The ids of what was last checked more than a year before `today`, oldest first.
 *
 * @example olderThanAYear({ a: { checkedOn: '2025-11-21' }, b: { checkedOn: '2025-11-22' } }, '2026-11-22') // ['a']
 */
export function olderThanAYear(
  checked: Readonly<Record<string, { readonly checkedOn: string }>>,
  today: string,
): readonly string[] {
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return Object.entries(checked)
    .filter(([, { checkedOn }]) => checkedOn < limit)
    .sort(([, one], [, two]) => (one.checkedOn < two.checkedOn ? -1 : 1))
    .map(([id]) => id);
}
