import type { FigureId } from './figures';

/**
 * The 15 screenshots of the article of 2022, in its order, each with the drawing that shows the same place now. Places
 * that look the same share a drawing: nobody needs to see the same pencil three times.
 */
export const PLACES: readonly { readonly shown: string; readonly by: FigureId }[] = [
  { shown: 'the error on an account', by: 'pencil' },
  { shown: 'the trading box, empty', by: 'trading_ticked' },
  { shown: 'the trading box, ticked', by: 'trading_ticked' },
  { shown: 'Save under the permissions', by: 'trading_ticked' },
  { shown: 'the pencil of the account', by: 'pencil' },
  { shown: 'Save in the account editor', by: 'copy_list' },
  { shown: 'the pencil again, for the list', by: 'pencil' },
  { shown: 'the IP list in the account editor', by: 'copy_list' },
  { shown: 'Edit restrictions of the key', by: 'key_edit_restrictions' },
  { shown: 'the X beside each IP address', by: 'address_chips' },
  { shown: 'the text box and Confirm', by: 'paste_and_confirm' },
  { shown: 'Save under the list', by: 'paste_and_confirm' },
  { shown: 'Save in the account editor, again', by: 'copy_list' },
  { shown: 'the account after the key is tried again', by: 'pencil' },
  { shown: 'the state of the identity', by: 'identity_state' },
];
