import type { Finding, Severity } from './finding';

/** What is said before everything else, whatever was found besides: danger first, then the address that Binance printed. */
const FIRST: readonly string[] = [
  'key.private_key',
  'error.private_key_pasted',
  'error.secret_pasted',
  'permissions.withdrawals_on',
  'whitelist.request_ip_not_on_binance',
  'whitelist.request_ip_unknown',
  'whitelist.request_ip_not_in_list',
  'whitelist.request_ip_listed',
  'whitelist.request_ip_in_list',
];

const WORST_FIRST: readonly Severity[] = ['wrong', 'suspicious', 'ok', 'info'];

/**
 * The finding that an answer begins with: the gravest, of equals the first. Undefined when nothing was found.
 *
 * @example leadOf([ok, wrong])?.severity // 'wrong'
 */
export function leadOf(findings: readonly Finding[]): Finding | undefined {
  for (const code of FIRST) {
    const first = findings.find((finding) => finding.code === code);
    if (first) return first;
  }
  for (const severity of WORST_FIRST) {
    const first = findings.find((finding) => finding.severity === severity);
    if (first) return first;
  }
  return undefined;
}
