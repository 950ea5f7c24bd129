import { type Index, readIndex } from '../../search';
import type { Language } from '../../search/languages/language';
import { LOAD } from '../../search/languages/load';
import { runScript } from '../chunkWords';
import { locale } from './words';

declare global {
  interface Window {
    /** What the script of the index leaves. */
    searchIndex?: string;
  }
}

/** The index of a language and the rules by which its words are spelt. */
interface Searched {
  readonly index: Index;
  readonly language: Language;
}

let loading: Promise<Searched> | undefined;

async function load(): Promise<Searched> {
  const [{ language }] = await Promise.all([
    LOAD[locale](),
    runScript(document.querySelector<HTMLElement>('[data-search]')?.dataset.search ?? ''),
  ]);
  return { index: readIndex(window.searchIndex ?? '', language), language };
}

/** The index of the page's language, loaded once; after a failure the next call tries again. */
export function loadIndex(): Promise<Searched> {
  loading ??= load();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
