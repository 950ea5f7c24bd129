import { language } from '@language';
import { type Index, readIndex } from '../../search';
import { element } from './element';

declare global {
  interface Window {
    /** What the script of the index leaves. */
    searchIndex?: string;
  }
}

let loading: Promise<Index> | undefined;

/** A script and not a module: one that did not come can be asked for again. */
function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = element('script', { src });
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} did not come.`));
    document.head.append(script);
  });
}

async function load(): Promise<Index> {
  await runScript(document.querySelector<HTMLElement>('[data-search]')?.dataset.search ?? '');
  return readIndex(window.searchIndex ?? '', language);
}

/** The index of the page's language, loaded once; after a failure the next call tries again. */
export function loadIndex(): Promise<Index> {
  loading ??= load();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
