import { useEffect, useRef, useState } from 'react';
import type { ReportAnswer, ReportComment } from '../../report/types';
import { type CommentQuery, FIRST_QUERY, type Query, searchOf } from './query';
import { getReport, type Refusal } from './reportApi';
import { forgetToken, keepToken, keptToken } from './token';

/** Without a token the report is locked; `answer` stays on the screen while the next one is fetched. */
export interface Shown {
  readonly token: string;
  readonly loading: boolean;
  readonly refusal: Refusal | '';
  readonly answer?: ReportAnswer;
}

/** The token itself is no good; with anything else the figures on the screen stay. */
const LOCKING: readonly Refusal[] = ['wrong', 'closed', 'slowed'];

/** The report on the screen, what was chosen for it, and the ways to change both. */
export function useHelpReport() {
  const [shown, setShown] = useState<Shown>({ token: '', loading: false, refusal: '' });
  const [query, setQuery] = useState<Query>(FIRST_QUERY);
  const [comments, setComments] = useState<CommentQuery>({ q: '', status: '' });
  const asked = useRef(0);

  /** Only the answer to the last question is shown, whatever order they arrive in. */
  const load = async (token: string, next: Query, nextComments: CommentQuery, cursor = '') => {
    asked.current += 1;
    const question = asked.current;
    setQuery(next);
    setComments(nextComments);
    setShown((before) => ({ ...before, loading: true, refusal: '' }));
    const got = await getReport(token, searchOf(next, nextComments, Date.now(), cursor));
    if (question !== asked.current) return;
    if (!got.ok && LOCKING.includes(got.refusal)) {
      forgetToken();
      return setShown({ token: '', loading: false, refusal: got.refusal });
    }
    setShown((before) => {
      if (!got.ok) return { ...before, token, loading: false, refusal: got.refusal };
      const older = cursor && before.answer ? before.answer.comments.items : [];
      const items = [...older, ...got.value.comments.items];
      return {
        token,
        loading: false,
        refusal: '',
        answer: { ...got.value, comments: { ...got.value.comments, items } },
      };
    });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a token kept for this tab opens the report once
  useEffect(() => {
    const token = keptToken();
    if (token) void load(token, query, comments);
  }, []);

  return {
    shown,
    query,
    comments,
    open: (token: string, keep: boolean) => {
      if (keep) keepToken(token);
      void load(token, query, comments);
    },
    lock: () => {
      asked.current += 1;
      forgetToken();
      setShown({ token: '', loading: false, refusal: '' });
    },
    choose: (next: Query) => load(shown.token, next, comments),
    searchComments: (next: CommentQuery) => load(shown.token, query, next),
    olderComments: (cursor: string) => load(shown.token, query, comments, cursor),
    again: () => load(shown.token, query, comments),
    /** Keeps what is on the screen, and what is downloaded from it, equal to what the server has stored. */
    changed: (id: string, change: Pick<ReportComment, 'status' | 'fixedIn'>) =>
      setShown((before) => {
        if (!before.answer) return before;
        const { items, ...others } = before.answer.comments;
        const now = items.map((item) => (item.id === id ? { ...item, ...change } : item));
        return { ...before, answer: { ...before.answer, comments: { ...others, items: now } } };
      }),
  };
}
