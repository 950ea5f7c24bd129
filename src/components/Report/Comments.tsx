import { useRef, useState } from 'react';
import { t } from '../../i18n/widgetText';
import { COMMENT_STATUSES, mayDo } from '../../report/types';
import { CommentCard } from './CommentCard';
import { CommentFilter } from './CommentFilter';
import { number } from './format';
import { Many } from './Many';
import type { Query } from './query';
import type { Handled } from './reportApi';
import styles from './styles.module.css';
import type { Answer } from './useHelpReport';

interface Props {
  readonly answer: Answer;
  readonly query: Query;
  readonly token: string;
  readonly onChoose: (query: Query) => void;
  readonly onOlder: (cursor: string) => void;
  readonly onChanged: (id: string, change: Handled) => void;
  /** A comment is gone, and its vote with it: every figure has to be asked for anew. */
  readonly onDeleted: () => void;
}

/** How many there are under the choice; counting stops somewhere. */
function totalOf({ comments: { counts }, filters, rules: { countedAtMost } }: Answer): string {
  const asked = COMMENT_STATUSES.filter((status) => filters.status === undefined || filters.status === status);
  const total = asked.reduce((sum, status) => sum + counts[status], 0);
  return asked.some((status) => counts[status] >= countedAtMost) ? `${number(total)}+` : number(total);
}

/** What readers wrote, to be searched, judged one by one or together and, where they ask for it, deleted. */
export function Comments({ answer, query, token, onChoose, onOlder, onChanged, onDeleted }: Props) {
  const { items, next } = answer.comments;
  const [deleted, setDeleted] = useState(false);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const mayWrite = mayDo(answer.you, 'write');

  const forget = () => {
    setDeleted(true);
    // The button that was pressed is about to go.
    title.current?.focus();
    onDeleted();
  };

  const pick = (id: string, isPicked: boolean) =>
    setPicked((before) => (isPicked ? [...before, id] : before.filter((other) => other !== id)));

  return (
    <section aria-labelledby="report-comments">
      <h2 id="report-comments" ref={title} tabIndex={-1}>
        {t('report.comments.title')}
      </h2>
      <p role="status">{deleted && t('report.comments.deleted')}</p>
      <CommentFilter answer={answer} query={query} onChoose={onChoose} />
      {items.length === 0 ? (
        <p>{t('report.comments.none')}</p>
      ) : (
        <p className={styles.soft}>
          {t('report.comments.shown', { shown: number(items.length), total: totalOf(answer) })}
        </p>
      )}
      {mayWrite && items.length > 1 && (
        <Many
          comments={items.filter(({ id }) => picked.includes(id))}
          areAll={items.every(({ id }) => picked.includes(id))}
          token={token}
          onChanged={onChanged}
          onPickAll={(all) => setPicked(all ? items.map(({ id }) => id) : [])}
        />
      )}
      <ul className={styles.cards}>
        {items.map((comment) => (
          <CommentCard
            key={comment.id}
            comment={comment}
            you={answer.you}
            editions={answer.editions}
            token={token}
            isPicked={picked.includes(comment.id)}
            onPick={items.length > 1 ? pick : undefined}
            onChanged={onChanged}
            onDeleted={forget}
          />
        ))}
      </ul>
      {next && (
        <button type="button" onClick={() => onOlder(next)}>
          {t('report.comments.more')}
        </button>
      )}
    </section>
  );
}
