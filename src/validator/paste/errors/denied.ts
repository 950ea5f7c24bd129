/**
 * What denies the thing that is named behind it, with the small words that may stand between: it is not in use, or it is not the
 * difference, since the same error comes there, or the name is that of a box (`Enable Futures`). What cannot be done there, or does
 * not work (`funktioniert nicht im …`), is there all the same.
 */
const BEFORE =
  /(?:(?<!\bcan )\bnot?|(?<!ca)n't|never|without|\bkeine?|(?<!(?:kann|t|läuft) )nicht|\bnie|ohne|(?<!\p{L})(?:не|без|нет)|same (?:error|thing|result)|(?:та|то) же(?: ошибка| самое)?|gleichen? fehler|dasselbe|enable|включить|разрешить)(?: (?:us(?:ed?|ing)|trad(?:ed?|ing)|on|in|from|the|an?|this|im|mit|bei|von|использую|торгую|это|на|с))* $/iu;

/** The same behind it: `Testnet nutze ich nicht`, `testnet kullanmıyorum`. */
const BEHIND =
  /^['’]?\p{L}{0,8} (?:(?:nutze|verwende|handle|brauche) (?:ich )?(?:nicht|nie)|(?:\p{L}+ )?(?:nicht über|de[gğ]il|yok|kullanm|не (?:использ|торг|нуж|трога)|нет(?!\p{L})|(?:the )?same (?:error|thing|result)|(?:та|то) же(?! ключ)|(?:den )?gleichen? fehler|dasselbe|ayni hata|aktivieren|etkinleştir))/iu;

const FARTHEST = 40;

/**
 * True of a thing that a text names to say that it is not that, and not in use.
 *
 * @example isDenied('I do not use the testnet', 17, 24) // true
 */
export function isDenied(text: string, start: number, end: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - FARTHEST), start)) || BEHIND.test(text.slice(end, end + FARTHEST));
}

/** The first place where a text names such a thing without denying it. The pattern is global. */
export function namedIn(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return Array.from(text.matchAll(pattern)).find(({ 0: { length }, index }) => !isDenied(text, index, index + length));
}
