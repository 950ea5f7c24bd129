import { t } from '../../i18n/pageText';
import { LongDate } from '../Article/LongDate';
import { CHANGES } from './changes';
import { changesOf } from './changesOf';

/** "You said, we changed": what the team made of readers' answers on this page. Nothing as long as there is nothing. */
export function YouSaid({ page }: { readonly page: string }) {
  const changes = changesOf(page, CHANGES);
  if (changes.length === 0) return null;
  return (
    <section className="screen-only" aria-labelledby="you-said">
      <h2 id="you-said">{t('feedback.youSaid')}</h2>
      <ul>
        {changes.map(({ day, line }) => (
          <li key={line}>
            <LongDate iso={day} />: {t(line)}
          </li>
        ))}
      </ul>
    </section>
  );
}
