import { NEW_LIST, OLD_LIST, type PracticeKey, type StoredKey } from './keyForm';

const listed: StoredKey = { trading: false, trustedOnly: true, addresses: NEW_LIST };
const outdated: StoredKey = { trading: true, trustedOnly: true, addresses: OLD_LIST };
const brandNew: StoredKey = { trading: false, trustedOnly: false, addresses: [] };

/** Where a practice begins: the form as the article's step finds it, and what Binance has stored. */
function begin(saved: StoredKey, edits: Partial<PracticeKey['form']> = {}): PracticeKey {
  return { form: { ...saved, pasted: false, ...edits }, saved };
}

export const STARTS = {
  unticked: begin(listed),
  ticked: begin(listed, { trading: true }),
  old_list: begin(outdated),
  list_removed: begin(outdated, { addresses: [] }),
  new_key: begin(brandNew),
} as const satisfies Readonly<Record<string, PracticeKey>>;

export type StartId = keyof typeof STARTS;
