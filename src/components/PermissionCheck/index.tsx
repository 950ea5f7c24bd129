import { Island } from '../Island';
import { Rules } from '../Rules';
import { boxLabels } from './boxLabels';
import Widget from './island';

/** Judges ticked permissions or a pasted answer of `apiRestrictions`. In MDX: `<PermissionCheck/>`. */
export function PermissionCheck() {
  return (
    <>
      <Island name="PermissionCheck" Widget={Widget} props={{ id: 'permission-check', labels: boxLabels() }} />
      <Rules namespace="permissions" />
    </>
  );
}
