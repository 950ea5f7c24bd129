/** Where XChainer's support is written to: the one place of this address. */
export const SUPPORT_URL = 'https://help.xchainer.io/';

/** The same as a reader sees it. */
export const SUPPORT_HOST = new URL(SUPPORT_URL).host;
