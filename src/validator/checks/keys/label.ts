/** The words in front of a key that was copied with them. */
export interface Label {
  /** Length of the label, with everything up to the key itself. */
  readonly length: number;
  /** Which of the two it names. */
  readonly names: 'api_key' | 'secret_key';
  /** True of `apiKey=…`, `"apiKey": "…"` and the like: a line of a program or of a settings file. */
  readonly assignment: boolean;
}

/** Names of the two fields on the screens of Binance and of the usual tools, in our four languages. */
const SECRET_WORD = /secret|private|секрет|geheim|gizli/iu;
const KEY_WORD = /api|key|ключ|schlüssel|anahtar|binance/iu;

/** A name of at most 40 characters, perhaps quoted or declared, then a colon or an equals sign. */
const NAMED =
  /^[\s"'{[]*(?:(?:export|const|let|var|set)\s+)?(["']?)([\p{L}$][\p{L}\p{N} _.-]{0,39})\1\s*(=>|:=|[:=：])\s*/u;

/** The same without a sign between, as when a table row is copied: `API Key  vmPUZE6m…`. */
const IN_FRONT = /^((?:binance\s+)?\p{L}{3,10}[\s_-]?(?:ключ|schlüssel|anahtarı?|key))\s+(?=\S{16})/iu;

/**
 * The label at the beginning of a text, or undefined. Only text that names a key or a secret is a label, so a colon
 * inside a damaged key is not taken for one.
 *
 * @example readLabel('API Key: vmPUZE6m…') // { length: 9, names: 'api_key', assignment: false }
 */
export function readLabel(text: string): Label | undefined {
  const named = NAMED.exec(text);
  const name = named?.[2] ?? IN_FRONT.exec(text)?.[1];
  if (name === undefined || !(SECRET_WORD.test(name) || KEY_WORD.test(name))) return undefined;
  return {
    length: (named ?? IN_FRONT.exec(text))?.[0].length ?? 0,
    names: SECRET_WORD.test(name) ? 'secret_key' : 'api_key',
    assignment: named !== null && (named[1] !== '' || /[={[]/.test(named[0])),
  };
}
