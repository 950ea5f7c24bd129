import { findTheCause } from '../../flow/findTheCause';
import { keyOf } from '../../flow/graph';
import { type Locale, localePath } from '../../i18n/locales';
import type { Findable } from '../../search/place';
import { CAUSE_IDS, causeEntry } from '../../validator/engine/causes';
import type { BuiltPage } from '../finish/siteFiles';
import type { SiteWords } from '../readWords';
import { sectionsOf } from './sections';

/** A rendered page, as it is read: all but its file. */
type RenderedPage = Pick<BuiltPage, 'path' | 'html'>;

/** Causes are named in answers and lists, but have no heading each. */
function causes(locale: Locale, { cause }: SiteWords, page: string): readonly Findable[] {
  return CAUSE_IDS.map((id) => ({
    href: localePath(locale, causeEntry(id).href),
    kind: 'cause',
    title: cause[id].title,
    page,
    also: '',
    codes: '',
    text: cause[id].summary,
  }));
}

/** Questions of the walk, each with the address at which the walk asks it. */
function questions(locale: Locale, { question }: SiteWords, page: string): readonly Findable[] {
  return Object.entries(findTheCause.nodes).flatMap(([node, { kind }]) => {
    const id = keyOf(findTheCause, node);
    if ((kind !== 'question' && kind !== 'check') || !(id in question)) return [];
    const { text, answer } = question[id as keyof SiteWords['question']];
    return [
      {
        href: localePath(locale, `/find-the-cause/?step=${node}#walk`),
        kind: 'question',
        title: text,
        page,
        also: '',
        codes: '',
        text: Object.values(answer).join(' '),
      },
    ];
  });
}

/** What people call a place although it does not: `search.also` of the words, by fragment, or by path for a page. */
function withOtherNames(place: Findable, also: Readonly<Record<string, string>>, locale: Locale): Findable {
  const [path = '', fragment] = place.href.slice(localePath(locale, '/').length - 1).split('#');
  const name = fragment ?? path.replaceAll('/', '');
  const isPlaceItself = place.kind !== 'cause' && place.kind !== 'question';
  return isPlaceItself && Object.hasOwn(also, name) ? { ...place, also: `${place.also} ${also[name]}`.trim() } : place;
}

/** Everything that can be found in a language. Each page, section, error, cause and question once. */
export function placesOf(locale: Locale, strings: SiteWords, pages: readonly RenderedPage[]): readonly Findable[] {
  const sections = pages.flatMap(({ html, path }) => sectionsOf(html, path));
  const nameOf = (page: string) => sections.find(({ href }) => href === localePath(locale, page))?.title ?? '';
  return [
    ...sections.map((place) => withOtherNames(place, strings.search.also, locale)),
    ...causes(locale, strings, nameOf('/auth-invalid/')),
    ...questions(locale, strings, nameOf('/find-the-cause/')),
  ];
}
