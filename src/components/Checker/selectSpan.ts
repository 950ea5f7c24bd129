import type { Span } from '../../validator/engine/finding';

/** Puts the focus into a field and selects the place a finding speaks of, scrolled into view. */
export function selectSpan(field: HTMLTextAreaElement | null, [start, end]: Span): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(start, end);
  // A text area does not scroll to a selection by itself; this guess by share of the text is near enough.
  field.scrollTop = (field.scrollHeight - field.clientHeight) * (start / Math.max(1, field.value.length));
}
