import { STARTS, type StartId } from './practice/starts';
import type { Accounts } from './screens/Accounts';
import type { EditAccount } from './screens/EditAccount';
import type { KeyList } from './screens/KeyList';
import type { KeySettings } from './screens/KeySettings';

/** A screen by its name, with what it is given beside the language and the reader's moves. */
type Drawn<Name extends string, Screen extends (given: never) => unknown> = { readonly screen: Name } & Omit<
  Parameters<Screen>[0],
  'kit' | 'group' | 'onMove' | 'practiceWords'
>;

/** One figure: which screen, in what state, and the one thing on it that is marked. */
export type FigureSpec = (
  | Drawn<'accounts', typeof Accounts>
  | Drawn<'edit_account', typeof EditAccount>
  | Drawn<'key_list', typeof KeyList>
  | (Drawn<'key_settings', typeof KeySettings> & { readonly practice?: StartId })
  | { readonly screen: 'identity' }
) & {
  /** Day on which the drawing was last compared with what is known of the screen, `yyyy-mm-dd`. */
  readonly checkedOn: string;
};

const CHECKED = '2026-11-22';

const settings = { screen: 'key_settings', checkedOn: CHECKED } as const;
const permissions = { ...settings, part: 'permissions' } as const;
const addresses = { ...settings, part: 'addresses' } as const;
const { ticked, old_list, list_removed, new_key } = STARTS;

/**
 * Every figure, in the order of the pages: first those of the article, then those of `/new-key/`. What to do on it is
 * said by `figure.<id>`, to those who do not see it. Which of the source's 15 places each stands for: `places.ts`.
 */
export const FIGURES = {
  trading_ticked: { ...permissions, form: ticked.form, mark: 'trading', practice: 'unticked' },
  pencil: { screen: 'accounts', checkedOn: CHECKED },
  copy_list: { screen: 'edit_account', mark: 'addresses', checkedOn: CHECKED },
  key_edit_restrictions: { screen: 'key_list', keys: 'one', mark: 'edit', checkedOn: CHECKED },
  address_chips: { ...addresses, form: old_list.form, mark: 'chip', practice: 'old_list' },
  paste_and_confirm: {
    ...addresses,
    form: { ...list_removed.form, pasted: true },
    mark: 'confirm',
    practice: 'list_removed',
  },
  identity_state: { screen: 'identity', checkedOn: CHECKED },

  create_key: { screen: 'key_list', keys: 'one', mark: 'create', checkedOn: CHECKED },
  key_shown_once: { screen: 'key_list', keys: 'fresh', mark: 'pair', checkedOn: CHECKED },
  new_key_list: {
    ...settings,
    part: 'all',
    form: { ...new_key.form, trustedOnly: true },
    mark: 'access',
    practice: 'new_key',
  },
  enter_pair: { screen: 'edit_account', mark: 'save', checkedOn: CHECKED },
  delete_old_key: { screen: 'key_list', keys: 'old_and_new', mark: 'delete', checkedOn: CHECKED },
} as const satisfies Readonly<Record<string, FigureSpec>>;

export type FigureId = keyof typeof FIGURES;

/** A figure by its id, in the general type. */
export function figureOf(id: FigureId): FigureSpec {
  return FIGURES[id];
}

/** The figures that can be operated. */
export type PracticeId = {
  [Id in FigureId]: (typeof FIGURES)[Id] extends { readonly practice: StartId } ? Id : never;
}[FigureId];

/** True for a figure that can be operated. */
export function isPractice(id: FigureId): id is PracticeId {
  return 'practice' in FIGURES[id];
}
