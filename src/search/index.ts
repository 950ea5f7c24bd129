export { find } from './find';
export type { Index } from './store';
export { readIndex, writeIndex } from './store';
