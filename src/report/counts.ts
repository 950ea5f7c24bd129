/** Votes of one page, language and revision, about one thing: empty, `cause:<id>` or `reason:<id>`. */
export interface VoteSum {
  readonly page: string;
  readonly locale: string;
  readonly revision: string;
  readonly about: string;
  readonly yes: number;
  readonly no: number;
}

export interface OutcomeSum {
  readonly flow: string;
  readonly cause: string;
  readonly locale: string;
  readonly answer: string;
  readonly n: number;
}

/** A revision of a page, and when any server first served it. */
export interface SeenRevision {
  readonly page: string;
  readonly locale: string;
  readonly revision: string;
  readonly firstSeen: Date;
}

export type Counts = Pick<VoteSum, 'yes' | 'no'>;

/** All of them together. */
export function total(sums: readonly Counts[]): Counts {
  return sums.reduce<Counts>((sum, { yes, no }) => ({ yes: sum.yes + yes, no: sum.no + no }), { yes: 0, no: 0 });
}

/** Of votes counted about this and that, the rows in which each of them stands once. */
export function onceEach<Sum extends Pick<VoteSum, 'about'>>(sums: readonly Sum[]): readonly Sum[] {
  return sums.filter(({ about }) => about === '');
}

/** How many votes there are. */
export function votesIn(sums: readonly VoteSum[]): number {
  const { yes, no } = total(onceEach(sums));
  return yes + no;
}

/** Rows by their key, the keys in the order in which they come. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** A place where readers vote: a page in a language. */
export function placeOf({ page, locale }: { readonly page: string; readonly locale: string }): string {
  return `${page} ${locale}`;
}

/** The key of an edition. */
export function editionOf(row: { readonly page: string; readonly locale: string; readonly revision: string }): string {
  return `${placeOf(row)} ${row.revision}`;
}
