/** Fetches the words of causes, findings and questions; a widget that shows any of them waits for it. */
export function loadWords(): Promise<unknown> {
  return import(/* webpackChunkName: "island-paste-words" */ './words');
}
