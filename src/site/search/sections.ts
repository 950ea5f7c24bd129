import { type CheerioAPI, type Element, load } from 'cheerio';
import type { Findable, Kind } from '../../search/place';

/** What of a page is not its text: drawings, widgets and forms, sources, marks of steps, and links to everything. */
const NOT_READ = [
  'script, style, noscript, svg, form, .hash-link, [aria-hidden=true]',
  '[role=img], [data-island], [data-chart], [data-error-jump]',
  '#sources, [href^="#source-"], main time, [data-risk] > span:first-child',
  '#feedback-title, p[id^=feedback-]',
  // An error names every cause that it allows; of what is folded there only the printed texts are its own.
  '[data-error] :is(dt, dd:not(:has(> code)))',
  // So does what a rule says to do.
  'main td:last-child',
].join(', ');

const HEADING = /^h[1-4]$/;

interface Section {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly codes: string;
  /** Texts that Binance prints with an error: its name for who has copied one. */
  readonly printed: string[];
  readonly text: string[];
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Elements with an id of their own that are a place to be led to: what is asked and answered in a fold or a note. */
function isAside(element: Element): boolean {
  return Boolean(element.attribs.id) && (element.name === 'details' || element.attribs.role === 'note');
}

/** The name of a fold is its summary, and that of a note what is bold in it. */
function asideTitle($: CheerioAPI, element: Element): string {
  return tidy($(element).find('summary, strong').first().text());
}

/**
 * The places of a rendered page: the page itself, each section that has an id, and each fold or note that has one, with
 * the words in it. Of an error the numbers are kept as well, and what Binance prints with it.
 *
 * @param path Of the page with its locale, such as `/ru/auth-invalid/`.
 */
export function sectionsOf(html: string, path: string): readonly Findable[] {
  const $ = load(html);
  $(NOT_READ).remove();
  const name = tidy($('main h1').first().text());
  const description = $('meta[name=description]').attr('content') ?? '';
  const sections: Section[] = [{ id: '', kind: 'page', title: name, codes: '', printed: [], text: [description] }];

  const read = (parent: Element, outer: Section): Section => {
    let current = outer;
    for (const node of parent.children) {
      if (node.type === 'text') current.text.push(node.data);
      if (node.type !== 'tag') continue;
      const { id } = node.attribs;
      if (isAside(node)) {
        const aside: Section = {
          id: id ?? '',
          kind: 'section',
          title: asideTitle($, node),
          codes: '',
          printed: [],
          text: [],
        };
        sections.push(aside);
        read(node, aside);
      } else if (HEADING.test(node.name) && id) {
        const error = $(node).closest('[data-error]');
        const kind = error.length > 0 ? 'code' : 'section';
        current = {
          id,
          kind,
          title: tidy($(node).text()),
          codes: error.attr('data-numbers') ?? '',
          printed: [],
          text: [],
        };
        sections.push(current);
      } else if ($(node).is('[data-error] dd > code')) {
        current.printed.push($(node).text());
      } else if (!HEADING.test(node.name)) {
        current.text.push(' ');
        current = read(node, current);
      }
    }
    return current;
  };
  for (const main of $('main')) read(main as Element, sections[0] as Section);

  return sections.map(({ id, kind, title, codes, printed, text }) => ({
    href: id ? `${path}#${id}` : path,
    kind,
    title,
    page: id === '' ? '' : name,
    also: tidy(printed.join(' ')),
    codes,
    text: tidy(text.join(' ')),
  }));
}
