import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import en from '../../i18n/en/strings.json';
import { olderThanAYear } from '../../src/figures/age';
import { Drawing } from '../../src/figures/Drawing';
import { FIGURES, type FigureId, figureOf } from '../../src/figures/figures';
import { kitFrom } from '../../src/figures/kit';
import { fillLabels, type LabelId, label } from '../../src/i18n/labels';
import { LOCALES, type Locale } from '../../src/i18n/locales';
import { isDay } from '../../src/report/period';

const IDS = Object.keys(FIGURES) as FigureId[];

function wordsOf(locale: Locale): typeof en {
  return fillLabels(JSON.parse(readFileSync(`i18n/${locale}/strings.json`, 'utf8')), locale);
}

/** The drawing's HTML, and the labels it asked the table for. */
function draw(id: FigureId, locale: Locale) {
  const asked: LabelId[] = [];
  const labelOf = (labelId: LabelId) => {
    asked.push(labelId);
    return label(labelId, locale);
  };
  const kit = kitFrom(labelOf, wordsOf(locale).drawing.screen);
  return { html: renderToStaticMarkup(createElement(Drawing, { figure: figureOf(id), kit })), asked };
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

/** A label as a drawing prints it: only what leads on the screen. */
function printed(id: LabelId, locale: Locale): string {
  const { english, local, confirmed } = label(id, locale);
  return local && confirmed ? local : english;
}

describe.each(LOCALES.map(({ id }) => id))('figures in %s', (locale) => {
  const words = wordsOf(locale);

  describe.each(IDS)('%s', (id) => {
    const { html, asked } = draw(id, locale);

    it('marks one thing and no other', () => {
      expect(html.split('data-mark=')).toHaveLength(2);
    });

    it('prints its labels as the table has them', () => {
      expect(asked.length).toBeGreaterThan(0);
      for (const labelId of asked) expect(textOf(html)).toContain(printed(labelId, locale));
    });

    it('has no word that is not a label, an example, or one of the few words of drawings', () => {
      const known = [...asked.map((labelId) => printed(labelId, locale)), words.drawing.screen.or];
      const rest = known
        .sort((one, two) => two.length - one.length)
        .reduce((text, word) => text.replaceAll(word, ' '), textOf(html));
      expect(rest.replace(/api auth invalid|XChainer|Binance|[\d.,:×·…\s-]/g, '')).toBe('');
    });
  });
});

test('words are there for every figure, and for nothing else', () => {
  expect(Object.keys(en.figure)).toEqual(IDS);
});

describe('the day a figure was checked', () => {
  const today = new Date().toJSON().slice(0, 10);

  it.each(IDS)('%s has one that exists and has come', (id) => {
    const { checkedOn } = FIGURES[id];
    expect(isDay(checkedOn)).toBe(true);
    expect(checkedOn <= today).toBe(true);
  });

  // Age is no error: a figure does not become wrong by itself. It is told, and never fails.
  const old = olderThanAYear(FIGURES, today);
  if (old.length > 0) console.warn(`Figures to check again, last done over a year ago: ${old.join(', ')}`);
});
