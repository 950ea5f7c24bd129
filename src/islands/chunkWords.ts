/**
 * Words travel beside the code that shows them, in a file for each chunk and language, so that the code is the same in all
 * languages. As with styles, a chunk is there when its code and its words are: both are fetched at once, and no code has to
 * wait for its words or ask for them.
 */

import { showsWords } from '../i18n/showsWords';

/** Called by the bundler for each chunk that is needed; what is added to `waited` must be there before its code begins. */
type Handler = (chunk: string, waited: Promise<unknown>[]) => void;

declare const __webpack_require__: { readonly f: Record<string, Handler> };

declare global {
  interface Window {
    /** What the files of words leave. */
    words?: Readonly<Record<string, object>>;
  }
}

const loading = new Map<string, Promise<unknown>>();

/** Where the files lie, with a star in the place of the chunk's name. */
const place = document.querySelector<HTMLElement>('script[data-words]')?.dataset.words ?? '';

/** A script and not a module: one that did not come can be asked for again. */
export function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} did not come.`));
    document.head.append(script);
  });
}

function wordsOf(chunk: string): Promise<unknown> {
  const known = loading.get(chunk) ?? runScript(place.replace('*', chunk));
  loading.set(chunk, known);
  known.catch(() => loading.delete(chunk));
  return known;
}

__webpack_require__.f.words = (chunk, waited) => {
  if (showsWords(chunk)) waited.push(wordsOf(chunk));
};
