import own from '@words/locale.json';
import { localePath } from '../i18n/locales';

const SIGNS_OF_USE = ['pointerdown', 'keydown'] as const;

interface Frugal {
  /** Not every browser tells. */
  readonly connection?: { readonly saveData: boolean };
}

function keep(): void {
  for (const sign of SIGNS_OF_USE) removeEventListener(sign, keep);
  // Without it, or without storage, the page works as it did.
  navigator.serviceWorker?.register(localePath(own.locale, '/offline-worker.js')).catch(() => undefined);
}

/**
 * Keeps the pages of this language for when there is no network, from the first sign that somebody uses them: who only
 * looks in loads nothing. Not for who asked the browser to save data.
 */
export function keepOffline(): void {
  if ((navigator as Frugal).connection?.saveData) return;
  for (const sign of SIGNS_OF_USE) addEventListener(sign, keep);
}
