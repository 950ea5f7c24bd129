/** How the page's language is spelt: see `src/site/searchPlugin.ts`. */
declare module '@language' {
  export const language: import('./language').Language;
}
