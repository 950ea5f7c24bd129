/**
 * The styles of all components in one order. The bundler would take that in which it meets them, and it meets the pages of
 * each language in another: the languages could not share one file, and rules of equal weight would win here and lose there.
 * Nothing of it runs in a reader's browser; it belongs to the script that is left out of the pages.
 */
interface StyleSheets {
  (name: string): unknown;
  readonly keys: () => readonly string[];
}

declare const require: { readonly context: (folder: string, deep: boolean, names: RegExp) => StyleSheets };

const sheets = require.context('..', true, /\.module\.css$/);
for (const name of sheets.keys()) sheets(name);

export {};
