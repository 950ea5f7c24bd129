import type { Severity } from '../../engine/finding';
import type { CodeEntry } from '../../engine/rule';

/** What the table says of an entry that Binance does not take as it stands. */
export function entry(severity: Severity): CodeEntry {
  return {
    severity,
    href: '/auth-invalid/#ip-whitelist-paste',
    causes: { ip_list_malformed: 'hints' },
    facts: ['comma_list'],
  };
}

/** The same for the code of each kind, named after it. */
export function entryCodes<Kind extends string>(kinds: readonly Kind[], severity: Severity) {
  const codes = kinds.map((kind) => [`whitelist.${kind}`, entry(severity)]);
  return Object.fromEntries(codes) as Readonly<Record<`whitelist.${Kind}`, CodeEntry>>;
}
