import words from '@words/errorCodes.find.json';
import { useEffect, useRef, useState } from 'react';
import { localePath } from '../../i18n/locales';
import { learn, t, widgetLocale } from '../../i18n/widgetText';
import { askWorker } from '../Case/askWorker';
import { ToneLine } from '../Checker';
import { queryValue } from '../Checker/queryAnswer';
import checker from '../Checker/styles.module.css';
import { type Findable, folded, foundBy } from './search';
import styles from './styles.module.css';

learn(words);

/** Shorter than this nothing is a message. */
const MESSAGE = 12;

/** The entries stand in the page itself, outside of the widget, so that they are there without scripts. */
function entriesInPage(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-error]')];
}

/** The words of an element; `textContent` would glue the last of one paragraph to the first of the next. */
function wordsOf(element: HTMLElement): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  while (texts.nextNode()) words += ` ${texts.currentNode.nodeValue}`;
  return words;
}

function findable(entry: HTMLElement): Findable {
  return { numbers: (entry.dataset.numbers ?? '').split(' '), words: folded(wordsOf(entry)) };
}

/** Search over the entries: hides what does not fit, and says honestly when nothing does. */
export default function ErrorFilter({ id }: { readonly id: string }) {
  const field = useRef<HTMLInputElement>(null);
  const known = useRef<readonly Findable[]>(undefined);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(0);

  const show = (isWanted: (entry: HTMLElement, place: number) => boolean) => {
    const entries = entriesInPage();
    const hits = entries.filter((entry, place) => {
      entry.hidden = !isWanted(entry, place);
      return !entry.hidden;
    });
    setFound(hits.length);
  };

  /** A whole message holds more than numbers and words of ours; the engine that reads the box knows which error it is. */
  const readMessage = async (text: string) => {
    const { report } = await askWorker(() => ({ kind: 'read', text, now: Date.now() }) as const);
    const ids = report.pieces.flatMap(({ errorId }) => errorId ?? []);
    if (ids.length > 0 && field.current?.value === text) show((entry) => ids.some((id) => id === entry.dataset.error));
  };

  const search = (text: string) => {
    // Their words do not change, and are read with the first key.
    known.current ??= entriesInPage().map(findable);
    const places = foundBy(text, known.current);
    show((_entry, place) => places.includes(place));
    if (text.trim().length >= MESSAGE) readMessage(text).catch(console.error);
    document.querySelector<HTMLElement>('[data-error-jump]')?.toggleAttribute('hidden', text.trim() !== '');
    setQuery(text.trim());
  };

  const fill = (text: string) => {
    if (field.current) field.current.value = text;
    search(text);
  };

  /** The button is gone then; whoever looks on looks for another. */
  const showAll = () => {
    fill('');
    field.current?.focus();
  };

  // A link may name a code. What stands in the field already, after the back button, is the reader's own and wins.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the widget wakes up
  useEffect(() => {
    const typed = field.current?.value || queryValue('code').slice(0, 40);
    if (typed) fill(typed);
  }, []);

  return (
    <search className={`${styles.search} needs-script screen-only`} id={id}>
      <label htmlFor={`${id}-query`}>{t('errorCodes.find.label')}</label>
      <p className={checker.help} id={`${id}-help`}>
        {t('errorCodes.find.help')}
      </p>
      <input
        ref={field}
        id={`${id}-query`}
        type="text"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={`${id}-help`}
        onInput={(event) => search(event.currentTarget.value)}
      />
      <div role="status">
        {query && found > 0 && <p className={checker.help}>{t('errorCodes.find.found', { count: found })}</p>}
        {query && found === 0 && (
          <ToneLine
            tone="not_checkable"
            word={t('errorCodes.find.unknown.word')}
            text={t('errorCodes.find.unknown.text')}
          />
        )}
      </div>
      {query && found === 0 && (
        <ol className={styles.unknown}>
          <li>
            <a href={localePath(widgetLocale, '/#first-steps')}>{t('errorCodes.find.unknownPaste')}</a>
          </li>
          <li>
            <a href={localePath(widgetLocale, '/auth-invalid/#still-there')}>{t('errorCodes.find.unknownSupport')}</a>
          </li>
        </ol>
      )}
      {query && (
        <button type="button" onClick={showAll}>
          {t('errorCodes.find.all')}
        </button>
      )}
    </search>
  );
}
