import { LOCALES, type Locale } from '../../i18n/locales';
import styles from './styles.module.css';

/** The name of a language in that language. */
export function Language({ id }: { readonly id: Locale }) {
  const found = LOCALES.find((locale) => locale.id === id);
  return <span lang={found?.htmlLang}>{found?.name ?? id}</span>;
}

interface EditionProps {
  readonly page: string;
  readonly locale: Locale;
  readonly revision: string;
}

/** An edition of a page in a language, as the privacy page and the copied text for support name it. */
export function Edition({ page, locale, revision }: EditionProps) {
  const label = LOCALES.find(({ id }) => id === locale)?.label ?? locale;
  return (
    <>
      {page} {label} <code className={styles.revision}>{revision}</code>
    </>
  );
}
