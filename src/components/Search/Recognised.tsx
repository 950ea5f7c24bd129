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

/** What the engine says of a text in the header's field: the answer, its one step, and the way into the box. */
export function Recognised({ reading, masked, toBox, onBox }: RecognisedProps) {
  return (
    <Safe>
      <div role="status">
        <ReadingLine reading={reading} masked={masked} />
      </div>
      <AnswerStep checked={reading.report} />
      <button type="button" data-to-box="" onClick={onBox}>
        {toBox}
      </button>
    </Safe>
  );
}
