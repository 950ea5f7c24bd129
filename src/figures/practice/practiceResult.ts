import { type KeyForm, NEW_LIST, OLD_LIST, type PracticeKey, type StoredKey } from './keyForm';

/** What XChainer's account shows once it has tried the key as Binance has stored it. */
export type AccountShows = 'works' | 'reads_only' | 'sometimes' | 'refused' | 'uncertain';

/** Why: first what is still unsaved, the classic slips, then what is stored. */
export type Why =
  | 'pasted_not_confirmed'
  | 'list_missing'
  | 'tick_not_saved'
  | 'not_saved'
  | 'unrestricted'
  | 'unrestricted_trading'
  | 'list_empty'
  | 'old_list'
  | 'list_incomplete'
  | 'trading_off'
  | 'old_kept'
  | 'all_saved';

export interface PracticeResult {
  readonly account: AccountShows;
  readonly why: Why;
}

function listOf({ addresses }: StoredKey): 'empty' | 'none' | 'some' | 'all' {
  if (addresses.length === 0) return 'empty';
  const known = NEW_LIST.filter((address) => addresses.includes(address)).length;
  if (known === 0) return 'none';
  return known < NEW_LIST.length ? 'some' : 'all';
}

/**
 * The address list is judged before the permission, as Binance does (an address that is not listed is refused whatever
 * is ticked). Without trusted addresses nothing is promised: users report that such a key can only read
 * (ccxt#18459, 2023-07-04), or will be deleted (freqtrade#13089, 2026-04-25).
 */
function accountShows(saved: StoredKey): AccountShows {
  if (!saved.trustedOnly) return saved.trading ? 'uncertain' : 'reads_only';
  const whenListed = saved.trading ? 'works' : 'reads_only';
  return ({ empty: 'uncertain', none: 'refused', some: 'sometimes', all: whenListed } as const)[listOf(saved)];
}

function unsaved(form: KeyForm, saved: StoredKey): Why | undefined {
  if (form.pasted) return 'pasted_not_confirmed';
  if (form.trustedOnly !== saved.trustedOnly || form.addresses.join() !== saved.addresses.join()) {
    return form.trustedOnly && form.addresses.length === 0 ? 'list_missing' : 'not_saved';
  }
  if (form.trading === saved.trading) return undefined;
  return form.trading ? 'tick_not_saved' : 'not_saved';
}

function stored(saved: StoredKey): Why {
  if (!saved.trustedOnly) return saved.trading ? 'unrestricted_trading' : 'unrestricted';
  const list = listOf(saved);
  if (list !== 'all') return ({ empty: 'list_empty', none: 'old_list', some: 'list_incomplete' } as const)[list];
  if (!saved.trading) return 'trading_off';
  return OLD_LIST.some((address) => saved.addresses.includes(address)) ? 'old_kept' : 'all_saved';
}

/** What the account then shows, and the one reason to tell. The account depends on what is saved, and on nothing else. */
export function practiceResult({ form, saved }: PracticeKey): PracticeResult {
  return { account: accountShows(saved), why: unsaved(form, saved) ?? stored(saved) };
}
