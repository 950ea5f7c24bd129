/** Names of a password and its kin in our four languages. */
export const PASSWORD =
  'pass(?:word|code|phrase|wd|wort)?|pwd?|pin(?:[- ]?code)?|kennwort|(?:пароль?|пин(?:-?код)?|parola|[şs][iİ]fre)\\p{L}{0,4}';

/** Names of a key and its kin. */
export const KEY =
  'key|secret|signature|token|auth|bearer|basic|seed|2fa|ключ|секрет|токен|подпись|schlüssel|geheim|signatur|anahtar|imza';

/** How a password that is told as a sentence begins: with none of the words that say something about one. */
export const SAYS_NOTHING =
  /^(?:i|my|it|is|was|the|an?|and|or|not|no|none|null|true|false|undefined|yes|ok|wrong|in?correct|in?valid|required|re?set|change[ds]?|forg\p{L}+|does\p{L}*|did\p{L}*|do|don.?t|has|have|can\p{L}*|will|should|for|from|to|of|as|at|in|on|with|what|how|why|where|when|which|who|if|that|this|you\p{L}*|we|never|new|old|same|still|always|only|missing|empty|unknown|accepted|required|visible|hidden|expired|ich|mein\p{L}*|nicht|kein\p{L}*|falsch\p{L}*|richtig\p{L}*|vergessen|das|der|die|den|es|ist|war|wird|wurde|habe|neu\p{L}*|alt\p{L}*|und|oder|wie|wo|ja|nein|stimmt|geändert|я|не\p{L}*|мой|моя|мне|он|она|это|был\p{L}*|забы\p{L}+|верн\p{L}+|нов\p{L}+|стар\p{L}+|и|или|от|для|как|да|нет|тот|есть|подход\p{L}+|yanlış\p{L}*|doğru\p{L}*|hatalı|unuttum|yok|var|değil\p{L}*|ben\p{L}*|bu|geçersiz|hatırla\p{L}+|yeni|eski|aynı|ve|ama|için|kabul|evet|hayır)(?!\p{L})/iu;
