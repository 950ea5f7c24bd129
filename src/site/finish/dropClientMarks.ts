import { readFile, writeFile } from 'node:fs/promises';
import { filesBelow } from './siteFiles';

/** What only the client and the search of Docusaurus would read in the head of a page; ours have neither. */
const MARKS = / data-rh=(?:"true"|true)|<meta[^>]*name="?(?:docusaurus_|docsearch:)[^>]*>/g;

/** Likewise the marks of the page as a whole: which plugin made it, and that it does not run yet. */
const OF_THE_PAGE = /(?<=<html[^>]*?) (?:class="[^"]*"|data-has-hydrated="?\w+"?)/g;

/** Takes out of every page of a language what nothing reads. */
export async function dropClientMarks(outDir: string): Promise<void> {
  for (const page of (await filesBelow(outDir)).filter((name) => name.endsWith('.html'))) {
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replace(MARKS, '').replace(OF_THE_PAGE, ''));
  }
}
