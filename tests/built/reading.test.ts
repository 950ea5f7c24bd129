import type { CheerioAPI } from 'cheerio';
import { afterAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locales';
import { PAGES } from '../e2e/site';
import { proseOf } from '../reading/prose';
import { type Reading, readingOf } from '../reading/readability';
import { builtPage, pageAtFirst, wordsIn } from '../reading/visible';

const LOCALE_IDS = LOCALES.map(({ id }) => id);
const CHOICES = '[class*=choices_]';

/**
 * The words along a reader's way: from the top of the article to the choice, then from the heading of the cause to its
 * last step. Words in drawings are not on it: the article of 2022, which the limits come from, had screenshots.
 */
function wordsToLastStep($: CheerioAPI, cause: string, choice: number): number {
  $('[role=img]').remove();
  const count = (text: string) => wordsIn(text).length;
  const choices = $(`.prose ${CHOICES}`);
  const above = choices.prevAll().text() + $('main > header').text();
  const chosen = choices.find('li').slice(0, choice).text();
  const heading = $(`#${cause}`);
  const list = heading.nextAll('ol').first();
  return count(above) + count(chosen) + count(heading.text() + heading.nextUntil(list).text() + list.text());
}

/** Words from the top of a page to the first thing a reader can answer. */
function wordsToFirstQuestion($: CheerioAPI): number {
  const main = $('main').text();
  const first = $(`main ${CHOICES} li, main [data-island]`).first().text();
  return wordsIn(main.slice(0, main.indexOf(first))).length;
}

describe.each(LOCALE_IDS)('the way of a reader in %s', (locale) => {
  test.each([
    ['trading-permission', 1, 260],
    ['ip-whitelist', 2, 420],
    ['identity-verification', 3, 260],
  ] as const)('to the last step of #%s is no longer than the article of 2022 allows', (cause, choice, most) => {
    expect(wordsToLastStep(pageAtFirst(locale, '/auth-invalid/'), cause, choice)).toBeLessThanOrEqual(most);
  });

  test.each(['/', '/auth-invalid/', '/find-the-cause/', '/checkers/'])(
    'on %s has the first question or field within 60 words of the top',
    (page) => {
      expect(wordsToFirstQuestion(pageAtFirst(locale, page))).toBeLessThanOrEqual(60);
    },
  );
});

/** What each language's index has to reach; higher is easier. */
const EASY: Readonly<Record<Locale, number>> = { en: 75, ru: 65, de: 65, tr: 70 };

describe.each(LOCALE_IDS)('plain words in %s', (locale) => {
  const readings = new Map<string, Reading>(
    PAGES.map((page) => [page, readingOf(proseOf(builtPage(locale, page), locale), locale)]),
  );

  afterAll(() => {
    const rows = [...readings].map(([page, { sentences, long, tooLong, index }]) => ({
      page,
      sentences,
      'over 20 words, %': Math.round(long * 10) / 10,
      'over 25 words': tooLong.length,
      index: Math.round(index),
    }));
    console.log(`Plain words in ${locale}`);
    console.table(rows);
  });

  describe.each(PAGES)('%s', (page) => {
    test('has at most 5 % sentences of more than 20 words', () => {
      expect(readings.get(page)?.long).toBeLessThanOrEqual(5);
    });

    test('has no sentence of more than 25 words', () => {
      expect(readings.get(page)?.tooLong).toEqual([]);
    });

    test('reads as easily as its language allows', () => {
      expect(readings.get(page)?.index).toBeGreaterThanOrEqual(EASY[locale]);
    });
  });
});
