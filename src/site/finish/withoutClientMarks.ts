/** What only the client and the search of Docusaurus would read in the head of a page; ours have neither. */
const MARKS = / data-rh=(?:"true"|true)|<meta[^>]*name="?(?:docusaurus_|docsearch:)[^>]*>/g;

/** Likewise the marks of the page as a whole: which plugin made it, and that it does not run yet. */
const OF_THE_PAGE = /(?<=<html[^>]*?) (?:class="[^"]*"|data-has-hydrated="?\w+"?)/g;

/** A page without what nothing reads. */
export function withoutClientMarks(html: string): string {
  return html.replace(MARKS, '').replace(OF_THE_PAGE, '');
}
