import changes from '@words/changes.json';
import { pageLocale, t } from '../../i18n/pageText';
import { LongDate } from '../Article/LongDate';
import { changesOf } from './changesOf';

/** "You said, we changed": what the team made of readers' answers on this page. Nothing as long as there is nothing. */
export function YouSaid({ page }: { readonly page: string }) {
  const own = changesOf(page, changes);
  if (own.length === 0) return null;
  return (
    <section className="screen-only" aria-labelledby="you-said">
      <h2 id="you-said">{t('feedback.youSaid')}</h2>
      <ul>
        {own.map(({ day, lines }) => (
          <li key={lines[pageLocale]}>
            <LongDate iso={day} />: {lines[pageLocale]}
          </li>
        ))}
      </ul>
    </section>
  );
}
