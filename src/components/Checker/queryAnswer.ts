import { searchWith } from '../Case/searchWith';

/** A value that the address carries, such as `?code=-2015`; '' when absent. */
export function queryValue(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

/**
 * Keeps a choice in the address under its own name, so that it survives reload, back, a shared link and a change of
 * language. Only for choices: nothing a reader types may ever stand there.
 */
export function keepInQuery(name: string, choice: string): void {
  const search = searchWith(location.search, [name], [[name, choice]]);
  history.replaceState(history.state, '', `${search}${location.hash}`);
}
