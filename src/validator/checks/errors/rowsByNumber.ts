import { type HostFamily, hostsNear } from '../../text/hosts';
import { ERROR_IDS, type ErrorId, errorRow } from './table';

/** Of the rows that share a number on one family of hosts, the first is the general one; a message tells a closer one. */
const BY_CODE = new Map<number, ErrorId[]>();
const BY_STATUS = new Map<number, ErrorId>();
for (const id of ERROR_IDS) {
  const { codes, statuses = [], hosts } = errorRow(id);
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
  if (rows.length < 2) return rows;
  const families = host ? [host] : hostsNear(text, at);
  const fitting = rows.filter((id) => families.some((family) => family === errorRow(id).hosts));
  return fitting.length > 0 ? fitting : rows;
}
