type Field = Pick<HTMLInputElement, 'type' | 'value' | 'defaultValue' | 'checked' | 'defaultChecked'>;

const TICKED = ['checkbox', 'radio'];

/**
 * True of a widget that somebody already uses: the focus is in it, or a field holds what the page did not come with. It
 * asks for nothing that would lay out the page.
 */
export function isTouched(island: Element): boolean {
  const fields = [...island.querySelectorAll<Element & Field>('input, textarea')];
  return (
    island.contains(document.activeElement) ||
    fields.some(({ type, value, defaultValue, checked, defaultChecked }) =>
      // The value of a box to tick is `on` where the page names none.
      TICKED.includes(type) ? checked !== defaultChecked : value !== defaultValue,
    )
  );
}
