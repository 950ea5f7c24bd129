/** Fetches the words of causes, findings and questions with their list; a widget that shows any of them waits for it. */
export function loadWords(): Promise<typeof import('./words')> {
  return import(/* webpackChunkName: "island-paste-words" */ './words');
}
