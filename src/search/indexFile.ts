/**
 * Where the index of a language lies, beside its pages: the same in each build, so that no page is changed by what is
 * written in another.
 */
export const INDEX_FILE = '/search-index.js';
