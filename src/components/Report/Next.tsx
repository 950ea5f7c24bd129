import type { MouseEvent } from 'react';
import { LOCALES } from '../../i18n/locales';
import { t } from '../../i18n/widgetText';
import type { Task } from '../../report/types';
import { causeText, dayText, number, percent } from './format';
import { addressOf, FIRST_QUERY, type Query } from './query';
import styles from './styles.module.css';

/** A figure of a page, and the day on which its drawing was last compared with what is known of the screen. */
export interface CheckedFigure {
  readonly id: string;
  readonly checkedOn: string;
}

interface Props {
  /** By page, the one that was not checked for the longest time first. */
  readonly figures: Readonly<Record<string, readonly CheckedFigure[]>>;
  readonly next: readonly Task[];
  readonly onChoose: (query: Query) => void;
}

/** What each kind says of how many it concerns. */
const SIZES = { cause_persists: 'told', reason_grows: 'no', nobody_votes: 'none' } as const;

function labelOf(locale?: string): string {
  return LOCALES.find(({ id }) => id === locale)?.label ?? '';
}

function sentence({ kind, page = '', locale, cause, reason, day, share, other, readers }: Task): string {
  return t(`report.next.${kind}`, {
    place: [page, labelOf(locale)].filter((part) => part !== '').join(' '),
    page,
    language: LOCALES.find(({ id }) => id === locale)?.name ?? '',
    cause: cause ? causeText(cause) : '',
    reason: reason ? t(`feedback.reason.${reason}`) : '',
    day: day ? dayText(day) : '',
    share: percent(share ?? 0),
    other: percent(other ?? 0),
    readers: number(readers ?? 0),
  });
}

/** The choice that shows the comments behind a thing: those who said no, since the edit where there is one. */
function commentsBehind({ kind, page, locale, cause, reason, day }: Task): Query {
  const since = day ? { days: 'own', from: day } : { days: '90' };
  return {
    ...FIRST_QUERY,
    ...since,
    page: page ?? '',
    locale: locale ?? '',
    cause: cause ?? '',
    reason: reason ?? '',
    vote: kind === 'edit_better' ? 'yes' : 'no',
  };
}

/** At most seven things to do, each with its reason in words, how sure and how big it is, and the comments behind it. */
export function Next({ figures, next, onChoose }: Props) {
  const show = (event: MouseEvent, wanted: Query) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(wanted);
    document.getElementById('report-comments')?.focus();
  };
  return (
    <section aria-labelledby="report-next">
      <h2 id="report-next">{t('report.next.title')}</h2>
      {next.length === 0 ? (
        <p className={styles.card}>{t('report.next.none')}</p>
      ) : (
        <ol className={styles.next}>
          {next.map((thing) => {
            const { kind, page, locale, cause, reason, revision, low, high, readers } = thing;
            const size = SIZES[kind as keyof typeof SIZES] ?? 'votes';
            const wanted = commentsBehind(thing);
            return (
              <li key={[kind, page, locale, cause, reason, revision].join(' ')} data-next={kind}>
                <p>{sentence(thing)}</p>
                {size !== 'none' && (
                  <p className={styles.soft}>
                    {t('report.next.size', {
                      low: number(Math.round(low * 100)),
                      high: number(Math.round(high * 100)),
                    })}{' '}
                    {t(`report.next.${size}`, { readers: number(readers ?? 0) })}
                  </p>
                )}
                <p className={styles.links}>
                  {kind !== 'nobody_votes' && (
                    <a href={`${addressOf(wanted)}#report-comments`} onClick={(event) => show(event, wanted)}>
                      {t('report.next.comments')}
                    </a>
                  )}
                  {revision && <a href={`#change-${revision}`}>{t('report.next.edit')}</a>}
                </p>
                {reason === 'screens_differ' && <Figures of={figures[page ?? ''] ?? []} />}
              </li>
            );
          })}
        </ol>
      )}
      <p className={styles.soft}>{t('report.next.explain')}</p>
    </section>
  );
}

function Figures({ of }: { readonly of: readonly CheckedFigure[] }) {
  return (
    <>
      <p>{t('report.next.figures')}</p>
      <ul>
        {of.map(({ id, checkedOn }) => (
          <li key={id}>
            <a href={`/figures/#${id}`}>{id}</a> · {dayText(checkedOn)}
          </li>
        ))}
      </ul>
    </>
  );
}
