import { Island } from '../Island';
import { Rules } from '../Rules';
import Widget from './island';

/** Says what each identity state means for the key. In MDX: `<VerificationCheck/>`. */
export function VerificationCheck() {
  return (
    <>
      <Island name="VerificationCheck" Widget={Widget} props={{ id: 'verification-check' }} />
      <Rules namespace="verification" />
    </>
  );
}
