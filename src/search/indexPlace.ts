/** Stands in a page for the address of the index until that is made, of the pages themselves: see `writeSearchIndex`. */
export const INDEX_PLACE = '@search-index@';
