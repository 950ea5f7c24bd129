import { type SyntheticEvent, useEffect, useState } from 'react';
import { LOCALES } from '../../i18n/locales';
import { t } from '../../i18n/widgetText';
import { lengthOf, MOST_DAYS, type Period } from '../../report/period';
import { PERIODS, type Query } from './query';
import styles from './styles.module.css';

interface Props {
  readonly query: Query;
  readonly pages: readonly string[];
  readonly onChoose: (query: Query) => void;
}

type Problem = '' | 'backwards' | 'tooLong';

/** What the server would refuse, told before it is asked. */
function problemOf(period: Period): Problem {
  if (period.from > period.to) return 'backwards';
  return lengthOf(period) > MOST_DAYS ? 'tooLong' : '';
}

/** Period, page and language. A choice from a list counts at once; own days count when they are confirmed. */
export function Choose({ query, pages, onChoose }: Props) {
  const [days, setDays] = useState(query.days);
  const [problem, complain] = useState<Problem>('');
  // Back, and a link of the list above the figures, choose too.
  useEffect(() => setDays(query.days), [query.days]);

  const choosePeriod = (value: string) => {
    setDays(value);
    if (value !== 'own') onChoose({ ...query, days: value });
  };

  const chooseDays = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const period = { from: String(data.get('from')), to: String(data.get('to')) };
    const wrong = problemOf(period);
    complain(wrong);
    if (!wrong) onChoose({ ...query, days: 'own', ...period });
  };

  return (
    <form className={styles.choose} aria-label={t('report.choose.title')} onSubmit={chooseDays}>
      <label>
        {t('report.choose.period')}
        <select value={days} onChange={(event) => choosePeriod(event.currentTarget.value)}>
          {PERIODS.map((count) => (
            <option key={count} value={String(count)}>
              {t('report.choose.last', { count })}
            </option>
          ))}
          <option value="own">{t('report.choose.own')}</option>
        </select>
      </label>
      <label>
        {t('report.choose.page')}
        <select value={query.page} onChange={(event) => onChoose({ ...query, page: event.currentTarget.value })}>
          <option value="">{t('report.choose.allPages')}</option>
          {pages.map((page) => (
            <option key={page}>{page}</option>
          ))}
        </select>
      </label>
      <label>
        {t('report.choose.language')}
        <select value={query.locale} onChange={(event) => onChoose({ ...query, locale: event.currentTarget.value })}>
          <option value="">{t('report.choose.allLanguages')}</option>
          {LOCALES.map(({ id, name, htmlLang }) => (
            <option key={id} value={id} lang={htmlLang}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {days === 'own' && (
        <div className={styles.days} onInput={() => complain('')}>
          <label>
            {t('report.choose.from')}{' '}
            <input type="date" name="from" required key={query.from} defaultValue={query.from} />
          </label>
          <label>
            {t('report.choose.to')}{' '}
            <input type="date" name="to" required key={`to ${query.to}`} defaultValue={query.to} />
          </label>
          <button type="submit">{t('report.choose.show')}</button>
          <p className={styles.soft}>{t('report.choose.dates')}</p>
          <p role="alert" className={styles.problem}>
            {problem !== '' && t(`report.choose.${problem}`, { max: MOST_DAYS })}
          </p>
        </div>
      )}
    </form>
  );
}
