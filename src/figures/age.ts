const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists, written `2026-11-22`. */
export function isDay(text: string): boolean {
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

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
