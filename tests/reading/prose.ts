import type { CheerioAPI } from 'cheerio';
import labels from '../../i18n/labels.json';
import { type LabelId, label } from '../../src/i18n/labels';
import type { Locale } from '../../src/i18n/locales';

/** What is no running text of the author: widgets, drawings, tables, sources, and the signs of steps. */
const NO_PROSE =
  'script, style, noscript, [data-island], [role=img], [data-chart], table, pre, figcaption, #sources, section, summary, ' +
  'button, .hash-link, a[href^="#source-"], [class*=risk_]';
const BLOCKS = 'p, li, h2, h3';

/** The names of screens in brackets, which are nobody's sentence. */
function glossesIn(locale: Locale): readonly string[] {
  return (Object.keys(labels) as LabelId[]).flatMap((id) => {
    const { english, local } = label(id, locale);
    return local ? [`(${local})`, `(${english})`] : [];
  });
}

/**
 * The author's own text of a built page, block by block. A name of a screen counts as one short word: its length is
 * Binance's choice.
 */
export function proseOf($: CheerioAPI, locale: Locale): readonly string[] {
  const prose = $('.prose').clone();
  prose.find(NO_PROSE).remove();
  prose.find('b[class*=label_]').text('N');
  const glosses = glossesIn(locale);
  return prose
    .find(BLOCKS)
    .toArray()
    .map((block) => {
      const own = $(block).clone();
      own.find(`${BLOCKS}, ul, ol, figure, details, div`).remove();
      const text = own.text().replace(/\s+/g, ' ').trim();
      return glosses.reduce((rest, gloss) => rest.replaceAll(gloss, ''), text);
    })
    .filter((text) => text !== '');
}
