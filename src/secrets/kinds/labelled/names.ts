/** Names of a password and its kin in our four languages, in small letters. */
export const PASSWORD =
  '(?:(?:pass(?:word|code|phrase|wd|wort)|kennwort|парол[ья]?|parola|[şs]ifre)|(?<!\\p{L})(?:pass|пасс|pwd?|pin(?:[- ]?code)?|пин(?:-?код)?))';

/** Names of a key and its kin. */
export const KEY =
  'key|secret|private|access|signature|token|auth|bearer|basic|seed|2fa|authenticat|аутентиф|ключ|секрет|токен|подпись|schlüssel|geheim|signatur|anahtar|imza';
