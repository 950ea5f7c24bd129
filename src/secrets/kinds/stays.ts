/**
 * What looks like a secret and opens nothing: the ids of orders, which support asks for, and addresses of Binance's own
 * help. Blanks stand in their place while secrets are looked for.
 */
const STAYS =
  /(?<=(?:order|trade|list)_?-?id["']{0,2}\s{0,2}[:=]\s{0,2}["']?)[\w.:/-]{1,36}(?![\w.:/-])|(?<=binance\.(?:com|us|tr)\/[a-z-]{2,10}\/(?:support|blog|square|academy)\/)[\w./-]{1,160}/gi;

/** The text with blanks where nothing has to be looked for; every other character stays where it was. */
export function withoutIds(text: string): string {
  return text.replace(STAYS, (id) => ' '.repeat(id.length));
}
