import { type HostFamily, hostsNear } from '../../text/hosts';
import { ERROR_IDS, type ErrorId, errorRow } from './table';

/** Of the rows that share a number on one family of hosts, the first is the general one; a message tells a closer one. */
const BY_CODE = new Map<number, ErrorId[]>();
const BY_STATUS = new Map<number, ErrorId>();
const GROUPS: { readonly id: ErrorId; readonly group: readonly [number, number] }[] = [];
for (const id of ERROR_IDS) {
  const { codes, groups = [], statuses = [], hosts } = errorRow(id);
  for (const group of groups) GROUPS.push({ id, group });
  for (const code of codes) {
    const rows = BY_CODE.get(code) ?? [];
    if (!rows.some((row) => errorRow(row).hosts === hosts)) rows.push(id);
    BY_CODE.set(code, rows);
  }
  for (const status of statuses) BY_STATUS.set(status, id);
}

/** True of a number that some row has. */
export function isKnown(code: number): boolean {
  return BY_CODE.has(code);
}

/** The row of an HTTP status that means one thing. */
export function rowOfStatus(status: number): ErrorId | undefined {
  return BY_STATUS.get(status);
}

/**
 * The rows of a number. One number can mean two things on two families of hosts; the family that the caller knows
 * decides, then one that the text names near the number. All are given when nothing decides.
 *
 * @example rowsOf(-4004, 'GET /fapi/v1/order -4004', 19) // ['futures_order_filter']
 */
export function rowsOf(code: number, text: string, at: number, host?: HostFamily): readonly ErrorId[] {
  const rows = BY_CODE.get(code) ?? [];
  const words = text.slice(at, at + WORDS);
  if (rows.some((id) => errorRow(id).unless?.test(words))) return ['not_about_the_key'];
  if (rows.length < 2) return rows;
  const families = familiesOf(text, at, host);
  const fitting = rows.filter((id) => families.some((family) => family === errorRow(id).hosts));
  return fitting.length > 0 ? fitting : rows;
}

/** What a message of a group is not about. Binance.us prints other ones with such numbers: binance-us-api-docs#106. */
const OF_KEYS = /account|address|key|permi|sign/i;

/** So many characters behind a number may be its message. */
const WORDS = 90;

/**
 * The row in whose group a number is that no row has; null when there is none, when the host is known to be another one, or
 * the words behind the number are about something else.
 *
 * @example rowOfGroup(-4061, 'POST /fapi/v1/order -4061', 20) // 'futures_order_filter'
 */
export function rowOfGroup(code: number, text: string, at: number, host?: HostFamily): ErrorId | null {
  const id = GROUPS.find(({ group: [first, last] }) => code >= first && code <= last)?.id;
  if (!id || OF_KEYS.test(text.slice(at, at + WORDS))) return null;
  const { hosts } = errorRow(id);
  const families = familiesOf(text, at, host);
  return hosts === 'any' || families.length === 0 || families.includes(hosts) ? id : null;
}

function familiesOf(text: string, at: number, host: HostFamily | undefined): readonly HostFamily[] {
  return host ? [host] : hostsNear(text, at);
}
