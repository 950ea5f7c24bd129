import type { Topic } from './topics';

/** What strangers type, by what they are after. */
export type Queries = Readonly<Partial<Record<Topic, readonly string[]>>>;
