import { languagePieces } from '../../i18n/englishWords';

/** A text of `said`, in which whoever hears the page hears the English words of a screen in English. */
export function Said({ text }: { readonly text: string }) {
  return languagePieces(text).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text stay where they are
      <span key={index} lang="en" translate="no">
        {piece}
      </span>
    ),
  );
}
