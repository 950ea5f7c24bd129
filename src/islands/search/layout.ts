import { NO_MANAGERS } from '../../components/Checker/noManagers';
import styles from '../../components/Search/styles.module.css';
import { localePath } from '../../i18n/locales';
import { element } from './element';
import { locale, t } from './words';

/** The parts of the dialog that change. */
export interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly close: HTMLButtonElement;
  /** What was recognised, then the box that took it over. */
  readonly answer: HTMLElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  /** What to do when nothing was found. */
  readonly ways: HTMLElement;
}

/** Kept from password managers and from what a browser remembers, because a key may be pasted into it. */
const PRIVATE = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'none',
  spellcheck: 'false',
  translate: 'no',
  ...NO_MANAGERS,
};

const LIST = 'search-options';
const NOTE = 'search-note';

function way(href: string, text: string): HTMLElement {
  return element('li', {}, element('a', { href: localePath(locale, href) }, text));
}

function closeButton(): HTMLButtonElement {
  const button = element('button', { type: 'button', class: styles.close, 'aria-label': t('search.field.close') });
  button.innerHTML = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"/></svg>';
  return button;
}

/** Builds the dialog; it is in the page but closed. */
export function buildDialog(): Parts {
  const field = element('input', {
    id: 'search-query',
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': LIST,
    'aria-describedby': NOTE,
    enterkeyhint: 'go',
    ...PRIVATE,
  });
  const close = closeButton();
  const label = element('label', { id: 'search-label', for: field.id }, t('search.field.label'));
  const head = element('div', { class: styles.head }, label, close, field);
  const note = element('p', { id: NOTE, class: styles.note }, t('search.field.note'));
  const answer = element('div', { class: styles.answer, 'data-search-answer': '' });
  const status = element('p', { class: styles.note, role: 'status' });
  const list = element('div', { id: LIST, class: styles.options, role: 'listbox', 'aria-labelledby': label.id });
  const ways = element(
    'ul',
    { class: styles.ways, hidden: '' },
    way('/error-codes/', t('search.field.codes')),
    way('/find-the-cause/#walk', t('search.field.walk')),
    way('/auth-invalid/#still-there', t('search.field.support')),
  );
  const dialog = element(
    'dialog',
    { class: styles.dialog, 'aria-labelledby': label.id, 'data-search-dialog': '' },
    head,
    note,
    answer,
    status,
    list,
    ways,
  );
  document.body.append(dialog);
  return { dialog, field, close, answer, status, list, ways };
}
