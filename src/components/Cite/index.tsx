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
    <sup className={styles.cite}>
      <a href={`#source-${id}`} aria-label={t('site.sources.number', { number })}>
        {number}
      </a>
    </sup>
  );
}

/** The numbered list of what the page cites: where each claim comes from, of what date, and how sure it is. */
export function Sources() {
  const cited = useContext(CitedSources);
  return (
    <section aria-labelledby="sources" className={styles.sources}>
      <h2 id="sources">{t('site.sources.title')}</h2>
      <p>
        {t('site.sources.intro')} <LongDate iso={FACTS_CHECKED} />
      </p>
      <ol>
        {cited.map((id) => (
          <li key={id} id={`source-${id}`}>
            <SourceLine id={id} />
          </li>
        ))}
      </ol>
    </section>
  );
}
