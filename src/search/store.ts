import MiniSearch, { type Options } from 'minisearch';
import type { Language } from './languages/language';
import type { Findable, Place } from './place';
import { termOf, wordsOf } from './terms';

/** Where a word stands matters: a number most, then what a place is called. */
export const WEIGHTS = { codes: 12, title: 4, also: 4, text: 1 } as const;

export type Index = MiniSearch<Numbered>;

/** Several causes may lead to one place, so addresses are no names. */
type Numbered = Findable & { readonly id: number };

function optionsFor(language: Language): Options<Numbered> {
  return {
    fields: Object.keys(WEIGHTS),
    storeFields: ['href', 'kind', 'title', 'page'] satisfies (keyof Place)[],
    tokenize: (text) => [...wordsOf(text, language)],
    processTerm: (word) => termOf(word, language),
  };
}

/** Everything that can be found in one language, as JSON for {@link readIndex}. */
export function writeIndex(places: readonly Findable[], language: Language): string {
  const index = new MiniSearch<Numbered>(optionsFor(language));
  index.addAll(places.map((place, id) => ({ ...place, id })));
  return JSON.stringify(index);
}

/** The index that {@link writeIndex} wrote, with the same language. */
export function readIndex(json: string, language: Language): Index {
  return MiniSearch.loadJSON(json, optionsFor(language));
}
