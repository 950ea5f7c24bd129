import type { FigureSpec } from './figures';
import type { Kit } from './kit';
import { Accounts } from './screens/Accounts';
import { EditAccount } from './screens/EditAccount';
import { Identity } from './screens/Identity';
import { KeyList } from './screens/KeyList';
import { KeySettings } from './screens/KeySettings';

/** The still drawing of a figure. */
export function Drawing({ figure, kit }: { readonly figure: FigureSpec; readonly kit: Kit }) {
  switch (figure.screen) {
    case 'accounts':
      return <Accounts kit={kit} />;
    case 'edit_account':
      return <EditAccount kit={kit} mark={figure.mark} />;
    case 'key_list':
      return <KeyList kit={kit} keys={figure.keys} mark={figure.mark} />;
    case 'key_settings':
      return <KeySettings kit={kit} form={figure.form} part={figure.part} mark={figure.mark} />;
    case 'identity':
      return <Identity kit={kit} />;
  }
}
