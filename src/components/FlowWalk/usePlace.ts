import { useEffect, useState } from 'react';
import type { Flow } from '../../flow/graph';
import { refresh } from '../Case/store';
import { type Place, placeIn, searchOf } from './place';

/**
 * The reader's place in a flow, kept in the address alone: reload, the back button, a shared link and a change of
 * language all lead to it. The server renders the beginning; the address is read when the widget wakes up.
 */
export function usePlace(flow: Flow): readonly [Place, (next: Place) => void] {
  const [place, setPlace] = useState<Place>({ answers: {} });

  useEffect(() => {
    const read = () => setPlace(placeIn(flow, location.search));
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [flow]);

  const go = (next: Place) => {
    history.pushState(null, '', `${location.pathname}${searchOf(flow, next, location.search)}`);
    setPlace(next);
    refresh();
  };
  return [place, go];
}
