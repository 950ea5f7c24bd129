import own from '@words/locale.json';
import { localePath } from '../i18n/locales';
import { savesData } from './savesData';

const SIGNS_OF_USE = ['pointerdown', 'keydown'] as const;

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
  if (savesData()) return;
  for (const sign of SIGNS_OF_USE) addEventListener(sign, keep);
}
