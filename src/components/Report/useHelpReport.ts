import { useEffect, useRef, useState } from 'react';
import type { Member, ReportAnswer } from '../../report/types';
import { addressOf, FIRST_QUERY, type Query, queryFrom, searchOf } from './query';
import { getReport, type Handled, type Refusal } from './reportApi';
import { forgetToken, keepToken, keptToken } from './token';

export type Answer = ReportAnswer & { readonly you: Member };

/** Without a token the report is locked; `answer` stays on the screen while the next one is fetched. */
export interface Shown {
  readonly token: string;
  readonly loading: boolean;
  readonly refusal: Refusal | '';
  readonly answer?: Answer;
}

/** The token itself is no good; with anything else the report stays open. */
const LOCKING: readonly Refusal[] = ['wrong', 'closed', 'slowed', 'forbidden'];

/** The report on the screen, what was chosen for it, and the ways to change both. Choices stand in the address. */
export function useHelpReport() {
  const [shown, setShown] = useState<Shown>({ token: '', loading: false, refusal: '' });
  const [query, setQuery] = useState<Query>(FIRST_QUERY);
  const asked = useRef(0);
  const held = useRef('');
  const chosen = useRef(FIRST_QUERY);

  /** Only the answer to the last question is shown, whatever order they arrive in. */
  const load = async (token: string, next: Query, cursor = '') => {
    asked.current += 1;
    const question = asked.current;
    setQuery(next);
    chosen.current = next;
    setShown((before) => ({ ...before, loading: true, refusal: '' }));
    const got = await getReport(token, searchOf(next, Date.now(), cursor));
    if (question !== asked.current) return;
    if (!got.ok && LOCKING.includes(got.refusal)) {
      forgetToken();
      held.current = '';
      return setShown({ token: '', loading: false, refusal: got.refusal });
    }
    held.current = token;
    setShown((before) => {
      if (!got.ok) return { ...before, token, loading: false, refusal: got.refusal };
      const older = cursor && before.answer ? before.answer.comments.items : [];
      const items = [...older, ...got.value.comments.items];
      const answer = { ...got.value, comments: { ...got.value.comments, items } };
      return { token, loading: false, refusal: '', answer };
    });
  };

  const choose = (next: Query) => {
    history.pushState(null, '', `${location.pathname}${addressOf(next)}`);
    return load(shown.token, next);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a token kept for this tab opens the report once
  useEffect(() => {
    const first = queryFrom(location.search);
    const token = keptToken();
    setQuery(first);
    chosen.current = first;
    if (token) void load(token, first);
    const goBack = () => {
      const earlier = queryFrom(location.search);
      // A jump within the page comes here too.
      if (addressOf(earlier) === addressOf(chosen.current)) return;
      if (held.current) void load(held.current, earlier);
      else setQuery(earlier);
      chosen.current = earlier;
    };
    addEventListener('popstate', goBack);
    return () => removeEventListener('popstate', goBack);
  }, []);

  return {
    shown,
    query,
    open: (token: string, keep: boolean) => {
      if (keep) keepToken(token);
      void load(token, query);
    },
    lock: () => {
      asked.current += 1;
      held.current = '';
      forgetToken();
      setShown({ token: '', loading: false, refusal: '' });
    },
    choose,
    olderComments: (cursor: string) => load(shown.token, query, cursor),
    again: () => load(shown.token, query),
    /** Keeps what is on the screen equal to what the server has stored. */
    changed: (id: string, change: Handled) =>
      setShown((before) => {
        if (!before.answer) return before;
        const { items, ...others } = before.answer.comments;
        const now = items.map((item) => {
          if (item.id !== id) return item;
          const { fixedIn: _, ...same } = item;
          return { ...same, ...change };
        });
        return { ...before, answer: { ...before.answer, comments: { ...others, items: now } } };
      }),
  };
}
