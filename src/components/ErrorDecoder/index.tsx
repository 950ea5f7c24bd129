import { Island } from '../../islands/Island';
import { Rules } from '../Rules';
import Widget from './island';

/** Reads an error text and says which causes it allows. In MDX: `<ErrorDecoder/>`. */
export function ErrorDecoder() {
  return (
    <>
      <Island name="ErrorDecoder" Widget={Widget} props={{ id: 'error-decoder' }} />
      <Rules namespace="error" />
    </>
  );
}
