import type { Reading } from '../Case/orders';
import { Safe } from '../Checker';
import { AnswerStep } from '../Checker/Answer';
import { ReadingLine } from '../PasteAnything/ReadingLine';

export interface RecognisedProps {
  readonly reading: Reading;
  /** Something in the text was hidden. */
  readonly masked: boolean;
  /** What stands on the button that gives the text to the box. */
  readonly toBox: string;
  readonly onBox: () => void;
}

/**
 * What the engine says of a text in the header's field: the answer, its one step, and the way into the box. Without a
 * text the region that announces the answer is there already, and empty: one that comes with its words is not heard.
 */
export function Recognised({ found }: { readonly found: RecognisedProps | undefined }) {
  return (
    <>
      <div role="status">
        {found && (
          <Safe>
            <ReadingLine reading={found.reading} masked={found.masked} />
          </Safe>
        )}
      </div>
      {found && (
        <Safe>
          <AnswerStep checked={found.reading.report} />
          <button type="button" data-to-box="" onClick={found.onBox}>
            {found.toBox}
          </button>
        </Safe>
      )}
    </>
  );
}
