/**
 * What only the client and the search of Docusaurus would read; ours have neither. React parts two texts that stand beside
 * each other by a comment, so that its client finds both again: Preact, which wakes our widgets, parts them by itself.
 */
const MARKS = / data-rh=(?:"true"|true)|<meta[^>]*name="?(?:docusaurus_|docsearch:)[^>]*>|<!-- -->/g;

/** Where the page as a whole has likewise marks: which plugin made it, and that it does not run yet. */
const WHOLE = /<html[^>]*>/;
const OF_THE_WHOLE = / (?:class="[^"]*"|data-has-hydrated="?\w+"?)/g;

/** A page without what nothing reads. */
export function withoutClientMarks(html: string): string {
  return html.replace(MARKS, '').replace(WHOLE, (tag) => tag.replace(OF_THE_WHOLE, ''));
}
