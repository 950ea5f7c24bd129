import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Font, parse } from 'opentype.js';
import { TEXT_SIZE } from '../../flow/chart/sizes';

type Weight = 'plain' | 'bold';

const FILES: Readonly<Record<Weight, string>> = {
  plain: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};

const loaded = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
  const known = loaded.get(weight);
  if (known) return known;
  const { buffer, byteOffset, byteLength } = readFileSync(createRequire(__filename).resolve(FILES[weight]));
  const font = parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  loaded.set(weight, font);
  return font;
}

/** By weight and text: a layout is tried in many ways, and each asks for the same lines. */
const measured = new Map<string, number>();

/** The sum of what its characters take: our alphabets need no shaping, and the measuring font has no kerning for them. */
function measure(text: string, font: Font): number {
  const units = [...text].reduce((sum, character) => sum + (font.charToGlyph(character).advanceWidth ?? 0), 0);
  return (units * TEXT_SIZE) / font.unitsPerEm;
}

/**
 * How wide a line is drawn, in units. Readers have fonts of their own, so it is measured with the widest one in common
 * use, DejaVu Sans (the system font of many Linux desktops, 10 to 15 % wider than Segoe UI, Roboto or Arial): what
 * fits with it fits with all of them.
 */
export function widthOf(text: string, weight: Weight = 'plain'): number {
  const key = `${weight} ${text}`;
  const width = measured.get(key) ?? measure(text, fontOf(weight));
  measured.set(key, width);
  return width;
}

/** True when the measuring font can draw every character, so that the measure means something. */
export function canMeasure(text: string): boolean {
  return [...text].every((character) => fontOf('plain').charToGlyphIndex(character) > 0);
}
