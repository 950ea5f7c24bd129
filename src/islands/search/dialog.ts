import { find } from '../../search/find';
import { buildDialog } from './layout';
import { loadIndex } from './loadIndex';
import { createOptions } from './options';
import { mayBeRead, nowTyped, typed } from './typed';
import { t } from './words';

/** Typing is read once it rests; a paste at once. */
const PAUSE_MS = 250;

const { dialog, field, close, answer, status, list, ways } = buildDialog();
const options = createOptions(field, list);
let text = typed('');
let timer: ReturnType<typeof setTimeout> | undefined;
/** Counts what was typed, so that a late answer to an earlier text is dropped. */
let turn = 0;

type Answer = typeof import('./answer');
let loaded: Answer | undefined;

async function loadAnswer(): Promise<Answer> {
  if (!loaded) {
    loaded = await import(/* webpackChunkName: "island-search-answer" */ './answer');
    loaded.showAnswer(answer);
  }
  return loaded;
}

function say(words: string): void {
  if (status.textContent !== words) status.textContent = words;
}

async function search(): Promise<void> {
  const mine = turn;
  if (text.shown.trim() === '') {
    options.show([]);
    ways.hidden = true;
    return say('');
  }
  try {
    const { index, language } = await loadIndex();
    if (mine !== turn) return;
    // A key or a list is no word to look for.
    const places = text.masked ? [] : find(index, text.shown, language);
    options.show(places);
    ways.hidden = places.length > 0;
    say(places.length > 0 ? t('search.field.found', { count: places.length }) : t('search.field.none'));
  } catch (error) {
    if (mine !== turn) return;
    console.error(error);
    ways.hidden = false;
    say(t('search.field.failed'));
  }
}

async function handOver(): Promise<void> {
  const { whole } = text;
  const { giveToPage, giveToOwn } = await loadAnswer();
  if (await giveToPage(whole, () => dialog.close())) return;
  clear();
  // One field is enough: from here on it is that of the box.
  dialog.dataset.box = '';
  await giveToOwn(whole, answer);
}

/** Shows what the engine recognises in the text, before all that words find. */
async function recognise(): Promise<void> {
  const mine = turn;
  if (!mayBeRead(text.whole)) return loaded?.showAnswer(answer);
  try {
    const { readText, showAnswer } = await loadAnswer();
    const reading = await readText(text.whole);
    if (mine !== turn) return;
    const toBox = t('search.field.toBox');
    const onBox = () => handOver().catch(fail);
    showAnswer(answer, reading && { reading, masked: text.masked, toBox, onBox });
    if (!reading) return;
    ways.hidden = true;
    if (list.childElementCount === 0) say('');
  } catch (error) {
    if (mine === turn) fail(error);
  }
}

function fail(error: unknown): void {
  console.error(error);
  ways.hidden = false;
  say(t('search.field.unread'));
}

function take(whole: string | undefined, pause: number): void {
  clearTimeout(timer);
  turn += 1;
  text = whole === undefined ? nowTyped(text, field.value) : typed(whole);
  if (field.value !== text.shown) field.value = text.shown;
  search();
  timer = setTimeout(recognise, pause);
}

/** Forgets what was typed: nothing of it outlives the dialog or the page. */
function clear(): void {
  clearTimeout(timer);
  turn += 1;
  text = typed('');
  field.value = '';
  loaded?.showAnswer(answer);
  search();
}

/** As it was before anything was typed, the box gone and the field back. */
function reset(): void {
  clear();
  delete dialog.dataset.box;
}

field.addEventListener('input', () => take(undefined, PAUSE_MS));
field.addEventListener('paste', (event) => {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (pasted === '') return;
  event.preventDefault();
  const { selectionStart, selectionEnd, value } = field;
  take(value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? 0), 0);
});
field.addEventListener('keydown', (event) => {
  if (!event.isComposing && options.take(event.key)) event.preventDefault();
});
close.addEventListener('click', () => dialog.close());
dialog.addEventListener('click', ({ target, ctrlKey, metaKey }) => {
  // Beside the dialog, or on a way out of it: a place on this page is seen only when it is closed.
  const leads = target instanceof Element && target.closest('a') && !ctrlKey && !metaKey;
  if (target === dialog || leads) dialog.close();
});
dialog.addEventListener('close', reset);
addEventListener('pagehide', () => {
  reset();
  dialog.close();
});

/** Opens the field, in front of the page. */
export function openSearch(): void {
  if (dialog.open) return;
  dialog.showModal();
  field.focus();
  loadIndex().catch(() => undefined);
}
