import { TEXT_SIZE } from '../../flow/chart/sizes';
import { widthOf } from '../chart/measure';
import { wrap } from '../chart/wrap';
import { escapeHtml } from '../escapeHtml';

/** The size that messengers show whole. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 90;
/** Sizes of the title to try, largest first, and how many lines of each there is room for. */
const SIZES = [
  { size: 72, lines: 3 },
  { size: 60, lines: 4 },
  { size: 48, lines: 5 },
] as const;
/** How much wider than the plain face the bold one may be. */
const BOLD = 1.2;

/** A title in lines that fit a card, in the largest size that takes it whole; throws where none does. */
export function fitTitle(title: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const { size, lines: most } of SIZES) {
    const room = ((CARD.width - 2 * MARGIN) * TEXT_SIZE) / size;
    const lines = wrap(title, room / BOLD);
    if (lines.length <= most && lines.every((line) => widthOf(line, 'bold') <= room)) return { size, lines };
  }
  throw new Error(`This title is too long for its card: ${title}`);
}

/** What a link to a page shows in a messenger: our mark, the name of the site, the title of the page. */
export function cardSvg(title: string, brand: string): string {
  const { size, lines } = fitTitle(title);
  const step = size * 1.25;
  const top = (CARD.height + 120) / 2 - ((lines.length - 1) * step) / 2 + size * 0.36;
  const text = lines.map(
    (line, at) => `<tspan x="${MARGIN}" y="${Math.round(top + at * step)}">${escapeHtml(line)}</tspan>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-family="DejaVu Sans">` +
    '<path fill="#fafaf7" d="M0 0h1200v630H0z"/><path fill="#0b5c8a" d="M0 0h24v630H0z"/>' +
    `<g transform="translate(${MARGIN} 84) scale(2.25)"><rect width="32" height="32" rx="7" fill="#0b5c8a"/>` +
    '<path d="M8 16.5l5.2 5.2L24 11" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round" ' +
    'stroke-linejoin="round"/></g>' +
    `<text x="${MARGIN + 100}" y="134" font-size="40" fill="#4d5760">${escapeHtml(brand)}</text>` +
    `<text font-size="${size}" font-weight="700" fill="#1a1f24">${text.join('')}</text></svg>`
  );
}
