import { LOCALES, type Locale } from './locales';

/** One thing that the team changed because readers of a page asked for it: a file of its own in `i18n/changes/`. */
export interface Change {
  /** Site path without the locale: `/auth-invalid/`. */
  readonly page: string;
  /** Day on which it was published, as `2026-11-22`. */
  readonly day: string;
  /** The team's own line about it in each language; never a reader's words. */
  readonly lines: Readonly<Record<Locale, string>>;
}

/** Longest line in UTF-16 units: one or two sentences. */
export const LINE_MAX = 300;

/**
 * The file of a change, as the report offers it.
 *
 * @example changeFile('/new-key/', '2026-11-22', lines).name // '2026-11-22-new-key.json'
 */
export function changeFile(
  page: string,
  day: string,
  lines: Readonly<Record<string, string>>,
): { readonly name: string; readonly text: string } {
  const slug = page.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'start';
  return { name: `${day}-${slug}.json`, text: `${JSON.stringify({ page, day, lines }, null, 2)}\n` };
}

function problemOf({ page, day, lines }: Partial<Change>): string | undefined {
  if (typeof page !== 'string' || !/^\/([a-z0-9-]+\/)*$/.test(page)) return 'no page such as "/new-key/"';
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return 'no day such as "2026-11-22"';
  const missing = LOCALES.find(({ id }) => {
    const line = lines?.[id];
    return typeof line !== 'string' || line.trim() === '' || line.length > LINE_MAX;
  });
  return missing && `no line in ${missing.id}, or one of more than ${LINE_MAX} letters`;
}

/** Reads the file of a change; throws with the name of the file and what is wrong with it, which stops the build. */
export function readChange(name: string, text: string): Change {
  const change = JSON.parse(text) as Change;
  const problem = problemOf(change);
  if (problem !== undefined) throw new Error(`i18n/changes/${name}: ${problem}`);
  return change;
}
