const WORDS =
  'i|my|it|is|was|the|an?|and|or|not|no|none|null|true|false|undefined|yes|ok|wrong|in?correct|in?valid|required|re?set|' +
  'change[ds]?|forg\\p{L}+|does\\p{L}*|did\\p{L}*|do|don.?t|has|have|can\\p{L}*|will|should|for|from|to|of|as|at|in|on|with|' +
  'what|how|why|where|when|which|who|if|that|this|you(?:rs?)?|we|never|new|old|same|still|always|only|missing|empty|' +
  'unknown|accepted|visible|hidden|expired|needed|protected|sorry|idk|too|also|please|' +
  'ich|mein\\p{L}*|nicht|kein\\p{L}*|falsch\\p{L}*|richtig\\p{L}*|vergessen|das|der|die|den|es|ist|war|wird|wurde|habe|' +
  'neu\\p{L}*|alt\\p{L}*|und|oder|wie|wo|ja|nein|stimmt|geändert|weiß\\p{L}*|weiss|unbekannt|leider|passt|bitte|' +
  'я|не\\p{L}*|мой|моя|мне|он|она|это|был\\p{L}*|забы\\p{L}+|верн\\p{L}+|нов\\p{L}+|стар\\p{L}+|и|или|от|для|как|да|нет|' +
  'тот|есть|подход\\p{L}+|знаю|неизвест\\p{L}+|без|нуж\\p{L}+|потер\\p{L}+|' +
  'yanlış\\p{L}*|doğru\\p{L}*|hatalı|unuttum|yok|var|değil\\p{L}*|ben\\p{L}*|bu|geçersiz|hatırla\\p{L}+|yeni|eski|aynı|ve|bilm\\p{L}+|bilinm\\p{L}+|gerek\\p{L}*|' +
  'ama|için|kabul|evet|hayır';

const PATTERN = new RegExp(`^(?:${WORDS})(?!\\p{L})`, 'u');

/**
 * Whether somebody speaks about a password instead of telling it: such words begin what he says.
 *
 * @example saysNothing('forgotten') // true
 */
export function saysNothing(value: string): boolean {
  return PATTERN.test(value);
}
