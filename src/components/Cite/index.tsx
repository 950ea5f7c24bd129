import { createContext, useContext } from 'react';
import { t } from '../../i18n/pageText';
import { FACTS_CHECKED, type FactId } from '../../validator/facts';
import { LongDate } from '../Article/LongDate';
import { SourceLine } from './SourceLine';
import styles from './styles.module.css';

/** The sources a page has cited so far, in the order of their first mention. `Article` gives each page its own list. */
export const CitedSources = createContext<FactId[]>([]);

function numberOf(cited: FactId[], id: FactId): number {
  if (!cited.includes(id)) cited.push(id);
  return cited.indexOf(id) + 1;
}

/**
 * A small number behind a claim about Binance; it leads to the entry in `<Sources/>`.
 *
 * In MDX: `Binance unticks the box. <Cite id="key_rule_2021"/>`
 */
export function Cite({ id }: { readonly id: FactId }) {
  const number = numberOf(useContext(CitedSources), id);
  return (
    <a className={styles.cite} href={`#source-${id}`} aria-label={t('site.sources.number', { number })}>
      {number}
    </a>
  );
}

/** The numbered list of what the page cites, folded: where each claim comes from, of what date, and how sure it is. */
export function Sources() {
  const cited = useContext(CitedSources);
  return (
    <details className={styles.sources} id="sources">
      <summary>
        {t('site.sources.title', { count: cited.length })} <LongDate iso={FACTS_CHECKED} />
      </summary>
      <p>{t('site.sources.intro')}</p>
      <ol>
        {cited.map((id) => (
          <li key={id} id={`source-${id}`}>
            <SourceLine id={id} />
          </li>
        ))}
      </ol>
    </details>
  );
}
