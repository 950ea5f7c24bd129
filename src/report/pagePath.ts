/** The path of a page without its locale, as the report names it: `/new-key/`. */
export const PAGE_PATH = /^\/([a-z0-9-]{1,80}\/){0,5}$/;
