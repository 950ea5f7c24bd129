import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales';
import { PAGES } from '../e2e/site';
import { builtPage } from '../reading/visible';

const LOCALE_IDS = LOCALES.map(({ id }) => id);

/** What Tab stops at, before anything is opened: no link in a closed fold, and one button of a radio group. */
const STOPS = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"])';
const PASSED_BY = [
  '[tabindex="-1"]',
  '[type=hidden]',
  'details:not([open]) > :not(summary) *',
  'details:not([open]) > :not(summary)',
  '.without-script',
  'noscript *',
  '[class*=withoutScripts] *',
];

/** The places in the order of the page: those where Tab stops, and those that are asked for. */
function stopsAnd($: CheerioAPI, places: string) {
  const groups = new Set<string>();
  return $('body')
    .find(`${STOPS}, ${places}`)
    .toArray()
    .filter((element) => {
      if ($(element).is(places)) return true;
      if (PASSED_BY.some((passed) => $(element).is(passed))) return false;
      const { type, name = '' } = $(element).attr() ?? {};
      if (type !== 'radio') return true;
      const isFirst = !groups.has(name);
      groups.add(name);
      return isFirst;
    });
}

/** How often Tab is pressed from one place to the next stop at or after another; neither place need be a stop itself. */
function presses($: CheerioAPI, from: string, to: string): number {
  const order = stopsAnd($, `${from}, ${to}`);
  const start = order.findIndex((element) => $(element).is(from));
  const end = order.findIndex((element, at) => at > start && $(element).is(to));
  const between = order.slice(start + 1, end).filter((element) => $(element).is(STOPS));
  return start < 0 || end < 0 ? Number.NaN : between.length + 1;
}

/** The first press reaches the link that skips to the text. */
const SKIP = 1;

describe.each(LOCALE_IDS)('a keyboard in %s', (locale) => {
  const article = builtPage(locale, '/auth-invalid/');

  test('finds the way to the text at its first stop', () => {
    const [first] = stopsAnd(article, 'nothing');
    expect(article(first).attr('href')).toBe('#content');
  });

  test.each(['trading-permission', 'ip-whitelist', 'identity-verification'])(
    'comes to the first step of #%s with at most 15 presses, by the choice that leads there',
    (cause) => {
      const choice = `[class*=choices_] a[href="#${cause}"]`;
      const toStep = presses(article, `h2#${cause}`, `h2#${cause} ~ ol > li`);
      expect(SKIP + presses(article, 'main#content', choice) + toStep).toBeLessThanOrEqual(15);
    },
  );

  test.each([
    ['/new-key/', 'ol > li'],
    ['/find-the-cause/', '[data-answer]'],
    ['/checkers/', 'textarea'],
    ['/error-codes/', 'input'],
    ['/', 'textarea'],
  ])('comes on %s to the first step, answer or field with at most 15 presses', (page, place) => {
    expect(SKIP + presses(builtPage(locale, page), 'main#content', `main ${place}`)).toBeLessThanOrEqual(15);
  });

  test('is not held up by headings and charts', () => {
    for (const page of PAGES) {
      const $ = builtPage(locale, page);
      expect($('.hash-link, [data-chart] svg a').not('[tabindex="-1"]').length).toBe(0);
    }
  });
});

describe('a listener', () => {
  test.each(PAGES)('hears every widget of %s from a region that is there before its first word', (page) => {
    const $ = builtPage('en', page);
    const silent = $('[data-island]')
      .toArray()
      .filter((island) => $(island).find('[role=status]').length === 0)
      .map((island) => $(island).attr('data-island'));
    expect(silent).toEqual([]);
  });

  test('hears of no region that is announced and is no answer', () => {
    for (const page of PAGES) expect(builtPage('en', page)('output, [aria-live]').length).toBe(0);
  });
});
