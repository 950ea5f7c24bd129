import { t } from '../../i18n/pageText';
import { FACTS_CHECKED } from '../../validator/facts';
import { LongDate } from '../Article/LongDate';
import { Island } from '../Island';
import { Entry } from './Entry';
import { errorEntries, FAMILY_SIGNS } from './entries';
import Widget from './island';
import styles from './styles.module.css';

/**
 * The validator's own table of errors, one entry under the other, with a search field above for readers with scripts.
 * Without them the list is complete, and the browser's own search finds each number as it is printed. In MDX:
 * `<ErrorCodes/>`.
 */
export function ErrorCodes() {
  const entries = errorEntries();
  return (
    <>
      <Island name="ErrorCodes" Widget={Widget} props={{ id: 'error-codes' }} />
      <details className="screen-only" data-error-jump>
        <summary>{t('errorCodes.jump')}</summary>
        <nav className={styles.jump} aria-label={t('errorCodes.jump')}>
          {entries.flatMap(({ row, ways }) =>
            ways.map(({ number, fragment }) => (
              <a key={fragment} href={`#${fragment}`}>
                {number}
                {row.hosts !== 'any' && <small>{FAMILY_SIGNS[row.hosts]}</small>}
              </a>
            )),
          )}
        </nav>
      </details>
      {entries.map((entry) => (
        <Entry key={entry.id} {...entry} />
      ))}
      <p>
        {t('site.sources.intro')} {t('site.sources.checked')} <LongDate iso={FACTS_CHECKED} />
      </p>
    </>
  );
}
