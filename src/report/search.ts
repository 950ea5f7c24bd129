/** As much is looked for at once. */
export const LONGEST_SEARCH = 100;

/** How German writes its letters where a keyboard has none. */
const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Letters without their marks and in one case, whatever the alphabet: Turkish has four letters i, and ß is two. */
function plain(text: string): string {
  return text.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ß', 'ss');
}

/**
 * The ways in which a text may be looked for: its letters without marks, and as German spells them without umlauts.
 *
 * @example foldings('Schlüssel') // ['schlussel', 'schluessel']
 */
function foldings(text: string): readonly string[] {
  const spelt = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöü]/g, (letter) => SPELT[letter] ?? letter);
  return [...new Set([plain(text), plain(spelt)])];
}

/**
 * A test whether all words that are looked for stand in a text, or parts of its words, in any order and either case, with
 * or without the marks of a language's letters.
 *
 * @example holdsAll('strasse kyc')('KYC: meine Straße fehlt') // true
 */
export function holdsAll(wanted: string): (text: string) => boolean {
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  const each = words.map(foldings);
  return (text) => {
    const texts = foldings(text);
    return each.every((forms) => forms.some((form) => texts.some((folded) => folded.includes(form))));
  };
}
