interface Field extends Element {
  readonly value?: string;
  readonly defaultValue?: string;
  readonly checked?: boolean;
  readonly defaultChecked?: boolean;
}

/**
 * True of a widget that somebody already uses: the focus is in it, or a field holds what the page did not come with. It
 * asks for nothing that would lay out the page.
 */
export function isTouched(island: Element): boolean {
  const fields = [...island.querySelectorAll<Field>('input, textarea')];
  return (
    island.contains(document.activeElement) ||
    fields.some(
      ({ value, defaultValue, checked, defaultChecked }) => value !== defaultValue || checked !== defaultChecked,
    )
  );
}
