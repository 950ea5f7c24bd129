/**
 * What somebody might type, and where it has to lead: places of the site without the locale. Of several places any will
 * do, because a reader would be served by each.
 */
export type LabelledQuery = readonly [query: string, ...places: readonly string[]];

const ARTICLE = '/auth-invalid/';
export const TRADING = `${ARTICLE}#trading-permission`;
export const LIST = `${ARTICLE}#ip-whitelist`;
export const IDENTITY = `${ARTICLE}#identity-verification`;
export const KEYS = `${ARTICLE}#keys`;
export const OTHER = `${ARTICLE}#other-causes`;
export const OUTAGE = `${ARTICLE}#outage`;
export const WORKED = `${ARTICLE}#worked-before`;
export const FIXED = `${ARTICLE}#fixed`;
export const SUPPORT = `${ARTICLE}#still-there`;

/** The place of an error in the list of codes. */
export const error = (anchor: string): string => `/error-codes/#${anchor}`;
/** A section of the page about a new key. */
export const newKey = (anchor: string): string => `/new-key/#${anchor}`;
/** A section of the page about privacy. */
export const privacy = (anchor: string): string => `/privacy/#${anchor}`;
/** A checker with its rules. */
export const checker = (anchor: string): string => `/checkers/#rules-${anchor}`;
