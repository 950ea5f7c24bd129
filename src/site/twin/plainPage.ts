import { type CheerioAPI, load } from 'cheerio';
import type { FlowId } from '../../flow/flows';
import type { Locale } from '../../i18n/locales';
import { type Words, wordAt } from '../../i18n/words';
import { flowAsList } from './flowAsList';

/** What a page has for the eye and the hand only. */
const DROPPED = [
  'button, script, style, search, svg, .hash-link, .visually-hidden, [data-page-tools]',
  '[data-error-jump]',
  'section[aria-labelledby=feedback-title]',
].join(', ');

/** React parts texts by these. */
const COMMENT = /<!--[\s\S]*?-->/g;

/** All that the plain form of a page needs beside the page. */
export interface Around {
  readonly locale: Locale;
  readonly words: Words;
  /** Scheme and host of the site. */
  readonly origin: string;
  /** Path of the page: `/ru/auth-invalid/`. */
  readonly path: string;
  /** The rules of a checker as an HTML table; '' where the page says them itself. */
  readonly rulesOf: (namespace: string) => string;
}

/** A rewriting of the page in place. */
type Rewrite = ($: CheerioAPI, around: Around) => void;

/** A drawing becomes what its alternative text says. */
const figures: Rewrite = ($, { words }) => {
  $('figure[data-figure]').each((_, figure) => {
    const alt = $(figure).find('[role=img], [aria-label]').first().attr('aria-label') ?? '';
    const line = wordAt(words, 'twin.figure').replace('{{alt}}', () => alt);
    $(figure).replaceWith($('<p>').append($('<em>').text(line)));
  });
};

/** A chart becomes the list of its boxes and arrows. */
const charts: Rewrite = ($, { words, locale }) => {
  $('figure[data-chart]').each((_, figure) => {
    const id = $(figure).attr('data-chart') as FlowId;
    $(figure).closest('details').children('summary').text(wordAt(words, 'twin.flow'));
    $(figure).replaceWith(flowAsList(id, words, locale));
  });
};

/** A checker becomes the rules by which it answers; the line for readers without scripts says which. */
const checkers: Rewrite = ($, { rulesOf }) => {
  $('noscript').each((_, line) => {
    const rules = /#rules-(\w+)/.exec($(line).find('a').attr('href') ?? '')?.[1];
    $(line).replaceWith(rules ? rulesOf(rules) : '');
  });
  $('[data-island]').remove();
};

/** A fold lies open, under its line in bold. */
const folds: Rewrite = ($) => {
  // The inner ones first, while they are still in their places.
  for (const fold of $('details').get().reverse()) {
    const line = $(fold).children('summary');
    line.replaceWith($('<p>').append($('<strong>').append(line.contents())));
    $(fold).replaceWith($(fold).contents());
  }
};

/** The number behind a claim leads to its source at once, not to the end of the page. */
const sources: Rewrite = ($) => {
  $('a[href^="#source-"]').each((_, cite) => {
    const source = $(`[id="${$(cite).attr('href')?.slice(1)}"] a`).attr('href');
    if (source) $(cite).attr('href', source).before(' ');
  });
};

/** What a step risks stands in its first line, set apart from its words. */
const risks: Rewrite = ($) => {
  $('li[data-risk]').each((_, step) => {
    const risk = $(step).children('span').first();
    const word = $('<em>').text(`${risk.text().trim()}:`);
    const line = $(step).children('p').first();
    risk.remove();
    (line.length > 0 ? line : $(step)).prepend(word, ' ');
  });
};

/** The name of a part that is no part of a paragraph becomes one. */
const parts: Rewrite = ($) => {
  $('b[data-part]')
    .filter((_, name) => !$(name).parent().is('p'))
    .wrap('<p>');
};

/** Links lead back to the site from wherever the text is read. */
const links: Rewrite = ($, { origin, path }) => {
  $('a[href]').each((_, link) => {
    $(link).attr('href', new URL($(link).attr('href') ?? '', origin + path).href);
  });
};

const REWRITES: readonly Rewrite[] = [
  sources,
  figures,
  charts,
  checkers,
  ($) => $(DROPPED).remove(),
  risks,
  parts,
  folds,
  links,
];

/** The reading part of a built page as HTML that needs neither script nor style. */
export function plainPage(html: string, around: Around): string {
  const $ = load(html.replaceAll(COMMENT, ''), { scriptingEnabled: false });
  for (const rewrite of REWRITES) rewrite($, around);
  return $('main').html() ?? '';
}

/** The rules tables of the page that has them all, by the namespaces of their checkers. */
export function rulesIn(html: string): ReadonlyMap<string, string> {
  const $ = load(html, { scriptingEnabled: false });
  const headings = $('h2[id^=rules-]').get();
  return new Map(
    headings.map((heading) => {
      const table = $(heading).nextUntil('h2').filter('details').find('table');
      return [$(heading).attr('id')?.slice('rules-'.length) ?? '', $.html(table)];
    }),
  );
}
