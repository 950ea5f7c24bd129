import causes from '@words/cause.json';
import reasons from '@words/feedback.reason.json';
import report from '@words/report.json';
import { useEffect, useRef } from 'react';
import { learn, t } from '../../i18n/widgetText';
import { mayDo } from '../../report/types';
import { ChangeLog } from './ChangeLog';
import { Changes } from './Changes';
import { Choose } from './Choose';
import { Comments } from './Comments';
import { Counts } from './Counts';
import { Downloads } from './Downloads';
import { Jump } from './Jump';
import { type CheckedFigure, Next } from './Next';
import { searchOf } from './query';
import { RemoveById } from './RemoveById';
import { Scores } from './Scores';
import styles from './styles.module.css';
import { TokenForm } from './TokenForm';
import { useHelpReport } from './useHelpReport';
import { VotesChart } from './VotesChart';

learn(causes, reasons, report);

interface Props {
  /** The figures of each page that can be chosen, the one that was not checked for the longest time first. */
  readonly figures: Readonly<Record<string, readonly CheckedFigure[]>>;
}

export default function HelpReport({ figures }: Props) {
  const { shown, query, open, lock, choose, olderComments, again, changed } = useHelpReport();
  const { token, loading, refusal, answer } = shown;
  const isOpen = token !== '';
  const wasOpen = useRef(isOpen);

  // The button that opened or locked the report has gone with its form.
  useEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    document.getElementById(isOpen ? 'report-figures' : 'report-token')?.focus();
  }, [isOpen]);

  // What a shared link points to is here only now.
  const hasAnswer = answer !== undefined;
  useEffect(() => {
    if (hasAnswer && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [hasAnswer]);

  if (!isOpen) return <TokenForm shown={shown} onOpen={open} />;

  return (
    <section
      className={styles.report}
      id="report-figures"
      aria-label={t('report.title')}
      aria-busy={loading}
      tabIndex={-1}
    >
      <div className={styles.top}>
        <Choose query={query} pages={Object.keys(figures)} onChoose={choose} />
        <button type="button" onClick={lock}>
          {t('report.token.forget')}
        </button>
      </div>
      <p role="status" className={styles.status}>
        {loading && t('report.loading')}
      </p>
      {refusal !== '' && (
        <div role="alert" className={styles.card}>
          <p>{t(refusal === 'invalid' ? 'report.invalid' : 'report.unavailable')}</p>
          <button type="button" onClick={again}>
            {t('report.retry')}
          </button>
        </div>
      )}
      {answer && refusal === '' && (
        <>
          <Jump answer={answer} />
          <Next figures={figures} next={answer.next} onChoose={choose} />
          {answer.pooled.n === 0 ? (
            <p className={styles.card}>{t('report.empty')}</p>
          ) : (
            <>
              <Scores answer={answer} />
              <VotesChart answer={answer} />
            </>
          )}
          <Changes answer={answer} />
          <Counts answer={answer} />
          <Comments
            answer={answer}
            query={query}
            token={token}
            onChoose={choose}
            onOlder={olderComments}
            onChanged={changed}
            onDeleted={again}
          />
          <Downloads answer={answer} token={token} search={searchOf(query, Date.now())} />
          {mayDo(answer.you, 'write') && <ChangeLog token={token} />}
          {mayDo(answer.you, 'erase') && <RemoveById token={token} onRemoved={again} />}
          <p className={styles.soft}>{t('report.token.you', { name: answer.you.name })}</p>
        </>
      )}
    </section>
  );
}
