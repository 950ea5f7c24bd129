import { pageLocale, t } from '../../i18n/pageText';
import { type FactId, factEntry } from '../../validator/facts';
import { longDate } from '../Article/LongDate';

/** A source by name, with its date and how well it knows what it says. */
export function SourceLine({ id }: { readonly id: FactId }) {
  const { title, href, dated, confidence } = factEntry(id);
  return (
    <>
      <a href={href} lang="en" rel="noreferrer">
        {title}
      </a>
      {dated && ` (${longDate(dated, pageLocale)})`}
      {`. ${t(`site.sources.${confidence}`)}`}
    </>
  );
}
