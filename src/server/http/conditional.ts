/** A header of the request by its name in lower case. */
type HeaderOf = (name: string) => string | undefined;

/** What a client may know of a file already. */
interface Validators {
  /** With its quotes. */
  readonly etag: string;
  /** In whole seconds. */
  readonly modified: Date;
}

function names(list: string, etag: string): boolean {
  return list.split(',').some((entry) => /^(?:W\/)?(.*)$/.exec(entry.trim())?.[1] === etag);
}

function isSince(date: string, modified: Date): boolean {
  const since = Date.parse(date);
  return !Number.isNaN(since) && modified.getTime() <= since;
}

/**
 * Whether the client has the file already (RFC 9110, 13.1): by tag, weakly compared, `*` being any; and only where it
 * names none by date.
 */
export function isKnown(header: HeaderOf, { etag, modified }: Validators): boolean {
  const tags = header('if-none-match');
  if (tags !== undefined) return tags.trim() === '*' || names(tags, etag);
  const date = header('if-modified-since');
  return date !== undefined && isSince(date, modified);
}

/** A stretch of bytes, both ends included; `whole` for everything, `none` where the file ends before it. */
export type Part = { readonly first: number; readonly last: number } | 'whole' | 'none';

/** A part of an older edition must not be glued to a part of this one. */
function isSameEdition(condition: string | undefined, { etag, modified }: Validators): boolean {
  return condition === undefined || condition === etag || Date.parse(condition) === modified.getTime();
}

/**
 * The one stretch that is asked for (RFC 9110, 14). What is no such wish, names several, or is meant for another edition
 * is answered with everything, as the standard allows.
 *
 * @example partOf((name) => (name === 'range' ? 'bytes=-5' : undefined), validators, 100) // { first: 95, last: 99 }
 */
export function partOf(header: HeaderOf, validators: Validators, size: number): Part {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/i.exec(header('range')?.replaceAll(' ', '') ?? '') ?? [];
  if (from === undefined || to === undefined || from + to === '') return 'whole';
  if (!isSameEdition(header('if-range'), validators)) return 'whole';
  if (from !== '' && to !== '' && Number(from) > Number(to)) return 'whole';
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  return first <= last ? { first, last } : 'none';
}
