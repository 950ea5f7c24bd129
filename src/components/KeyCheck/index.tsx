import { Island } from '../Island';
import { Rules } from '../Rules';
import Widget from './island';

/** Judges the shape of a key and its secret, or of a mask of them. In MDX: `<KeyCheck/>`. */
export function KeyCheck() {
  return (
    <>
      <Island name="KeyCheck" Widget={Widget} props={{ id: 'key-check' }} />
      <Rules namespace="key" />
    </>
  );
}
