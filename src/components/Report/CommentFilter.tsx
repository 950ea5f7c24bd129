import type { SyntheticEvent } from 'react';
import { REASONS, VOTES } from '../../feedback';
import { LOCALES } from '../../i18n/locales';
import { t } from '../../i18n/widgetText';
import { LONGEST_SEARCH } from '../../report/search';
import { COMMENT_STATUSES } from '../../report/types';
import { causeText, dayText, number } from './format';
import { COMMENT_FILTERS, type Query } from './query';
import styles from './styles.module.css';
import type { Answer } from './useHelpReport';

interface Props {
  readonly answer: Answer;
  readonly query: Query;
  readonly onChoose: (query: Query) => void;
}

interface Option {
  readonly value: string;
  readonly text: string;
}

/** What each list offers; those of one choice follow the other: reasons those of the vote. */
function listsOf({ comments, editions, byCause }: Answer, query: Query) {
  const votes = VOTES.filter((vote) => query.vote === '' || query.vote === vote);
  const reasons = [
    ...new Set(votes.flatMap((vote): readonly (typeof REASONS)[typeof vote][number][] => REASONS[vote])),
  ];
  const label = (locale: string) => LOCALES.find(({ id }) => id === locale)?.label ?? locale;
  return {
    vote: VOTES.map((vote): Option => ({ value: vote, text: t(`report.chart.${vote}`) })),
    reason: reasons.map((reason): Option => ({ value: reason, text: t(`feedback.reason.${reason}`) })),
    cause: byCause.map(({ cause }): Option => ({ value: cause, text: causeText(cause) })),
    revision: editions.map(
      ({ page, locale, revision, day }): Option => ({
        value: revision,
        text: `${page} ${label(locale)} · ${dayText(day)}`,
      }),
    ),
    status: COMMENT_STATUSES.map(
      (status): Option => ({
        value: status,
        text: `${t(`report.comments.${status}`)} (${number(comments.counts[status])})`,
      }),
    ),
  };
}

/** Which comments are listed. A choice from a list counts at once, with a word that was typed; a word by itself on Enter. */
export function CommentFilter({ answer, query, onChoose }: Props) {
  const choose = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const given = COMMENT_FILTERS.map((name) => [name, String(data.get(name) ?? '').trim()]);
    onChoose({ ...query, ...Object.fromEntries(given) });
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    choose(event.currentTarget);
  };
  const isNarrowed = COMMENT_FILTERS.some((name) => query[name] !== '');
  const none = Object.fromEntries(COMMENT_FILTERS.map((name) => [name, '']));

  return (
    <form className={styles.row} aria-label={t('report.comments.title')} onSubmit={submit} key={JSON.stringify(query)}>
      <label>
        {t('report.comments.search')}
        <input type="text" name="q" defaultValue={query.q} maxLength={LONGEST_SEARCH} />
      </label>
      {Object.entries(listsOf(answer, query)).map(([name, options]) => {
        const filter = name as 'vote' | 'reason' | 'cause' | 'revision' | 'status';
        const known = options.some(({ value }) => value === query[filter]);
        return (
          <label key={name}>
            {t(`report.comments.filter.${filter}`)}
            <select name={name} value={query[filter]} onChange={({ currentTarget: { form } }) => form && choose(form)}>
              <option value="">{t('report.comments.any')}</option>
              {/* An address may name what no list has any more. */}
              {!known && query[filter] !== '' && <option value={query[filter]}>{query[filter]}</option>}
              {options.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      <button type="submit">{t('report.choose.show')}</button>
      {isNarrowed && (
        <button type="button" onClick={() => onChoose({ ...query, ...none })}>
          {t('report.comments.reset')}
        </button>
      )}
    </form>
  );
}
