/** A text as it is written between tags of HTML or SVG: `escapeHtml('a < b')` is `'a &lt; b'`. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
