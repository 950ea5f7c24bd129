import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { kept } from '../kept';
import { madeBy } from '../madeBy';
import { CARD, cardSvg } from './cardSvg';

const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
  createRequire(__filename).resolve(`dejavu-fonts-ttf/ttf/${name}`),
);

/** A drawing as PNG of this width, with no font but ours: the same on every machine. */
async function asPng(svg: string, width: number): Promise<Uint8Array> {
  const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'DejaVu Sans' };
  return (await renderAsync(svg, { fitTo: { mode: 'width', value: width }, font })).asPng();
}

interface Site {
  readonly siteDir: string;
  readonly outDir: string;
}

type Painter = (inputs: readonly string[], draw: () => string, width: number) => Promise<Buffer>;

/**
 * Draws a picture, or takes it from an earlier build where all it hangs on was the same: its words, its width and the code,
 * not the drawing, since measuring titles alone takes a second.
 */
async function painterOf(siteDir: string): Promise<Painter> {
  const code = await madeBy(siteDir, 'src/site/card/writePictures.ts', ['dejavu-fonts-ttf']);
  const folder = path.join(siteDir, '.cache/pictures');
  return (inputs, draw, width) => kept(folder, [...inputs, String(width), code], () => asPng(draw(), width));
}

/** One picture for links to a page. */
interface Card {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
}

/** Writes the pictures for links to the pages of a language into `cards/`. */
export async function writeCards(cards: readonly Card[], brand: string, { siteDir, outDir }: Site): Promise<void> {
  const painted = await painterOf(siteDir);
  const folder = path.join(outDir, 'cards');
  await mkdir(folder, { recursive: true });
  // One after the other: each takes 3 MB until it is packed.
  for (const { name, title } of cards) {
    const picture = await painted([title, brand], () => cardSvg(title, brand), CARD.width);
    await writeFile(path.join(folder, `${name}.png`), picture);
  }
}

/** `favicon.ico` around one PNG, which every browser since 2010 reads: a directory of one entry, then the picture. */
function asIco(png: Buffer, width: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(width, 6);
  head.writeUInt8(width, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/**
 * Writes the icon as files for what looks for files: `favicon.ico`, and Apple's phones at their own address. A link to
 * either would make Chromium load it, which the policy of our pages refuses; they show the drawing that is in the page.
 */
export async function writeIcons({ siteDir, outDir }: Site): Promise<void> {
  const paint = await painterOf(siteDir);
  const svg = await readFile(path.join(siteDir, 'static/favicon.svg'), 'utf8');
  const icon = (width: number) => paint([svg], () => svg, width);
  await writeFile(path.join(outDir, 'apple-touch-icon.png'), await icon(180));
  await writeFile(path.join(outDir, 'favicon.ico'), asIco(await icon(48), 48));
}
