/**
 * The practice drawing's key: a form that changes with every click, and what Binance has stored of it, which changes
 * with Save alone. Source: Bitsgap help 6838861 and XChainer help, 2022-05-30: each address is confirmed, then the form
 * is saved; forgetting either leaves the old list.
 */
export interface StoredKey {
  readonly trading: boolean;
  /** False: everybody may use the key. */
  readonly trustedOnly: boolean;
  readonly addresses: readonly string[];
}

export interface KeyForm extends StoredKey {
  /** The new list stands in the text box, but is not confirmed. */
  readonly pasted: boolean;
}

export interface PracticeKey {
  readonly form: KeyForm;
  readonly saved: StoredKey;
}

/** Three stand for thirty. Both ranges are kept free for examples (RFC 5737), so neither is anybody's server. */
export const OLD_LIST = ['192.0.2.21', '192.0.2.22', '192.0.2.23'] as const;
export const NEW_LIST = ['203.0.113.11', '203.0.113.12', '203.0.113.13'] as const;

/** What a reader can do in the drawing. */
export type Move =
  | { readonly do: 'tick' | 'open' | 'restrict' | 'paste' | 'confirm' | 'save' }
  | { readonly do: 'remove'; readonly address: string };

function changed(form: KeyForm, move: Move): KeyForm {
  switch (move.do) {
    case 'tick':
      return { ...form, trading: !form.trading };
    case 'open':
      return { ...form, trustedOnly: false };
    case 'restrict':
      return { ...form, trustedOnly: true };
    case 'remove':
      return { ...form, addresses: form.addresses.filter((address) => address !== move.address) };
    case 'paste':
      return { ...form, pasted: true };
    case 'confirm':
      return form.pasted ? { ...form, pasted: false, addresses: [...new Set([...form.addresses, ...NEW_LIST])] } : form;
    case 'save':
      return form;
  }
}

/**
 * The key after a move. Only `save` changes what is stored; a list that was pasted but not confirmed is not part of it.
 *
 * @example step(key, { do: 'tick' }).saved === key.saved // true: ticked is not saved
 */
export function step({ form, saved }: PracticeKey, move: Move): PracticeKey {
  const next = changed(form, move);
  if (move.do !== 'save') return { form: next, saved };
  const { pasted: _unconfirmed, ...stored } = next;
  return { form: next, saved: stored };
}
