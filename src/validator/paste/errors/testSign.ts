import type { Secret } from '../../../secrets/shown';
import type { Span } from '../../engine/finding';
import { namedIn } from './denied';

/** Hosts and settings of the test sites: they have keys of their own. */
const TEST_SITE =
  /binancefuture\.com|demo-?[a-z]{0,8}\.binance\.com|测试网|測試網|(?:sandbox(?:_?mode)?|demo|\btest)["']?\s{0,2}[:=(]\s{0,2}["']?(?:true|yes|1\b)/i;
/** The word itself, unless it is off or denied. */
const TESTNET = /(?:test-?net|тестнет)(?!["'\w]{0,8}\s{0,2}[:=]\s{0,2}["']?(?:false|no|off|0|null|none))[\w.]{0,16}/giu;
/** 64 hexadecimal digits are a key of a futures testnet where a key stands, and a signature where one stands. */
const HEX = /^[0-9a-f]{64}$/;
const KEY_BEFORE = /(?:api[-_ ]?key|x-mbx-apikey|\bkey)["'\s:=]{1,6}$/i;
/** The ends of such a key that its reader left: four digits or more on both sides of what he hid. */
const HEX_ENDS =
  /(?:api[-_ ]?key|\bkey)["'\s:=]{1,6}(?=[0-9a-f*•.x]{0,70}\d)([0-9a-f]{4,12})(?:[*•…]{1,60}|\.{3,60})([0-9a-f]{4,12})(?![\w*•.])/i;

/** Where a text shows that a test site was called or its key was sent. */
export function testSign(text: string, secrets: readonly Secret[]): Span | undefined {
  const host = TEST_SITE.exec(text) ?? namedIn(text, TESTNET) ?? HEX_ENDS.exec(text);
  if (host) return [host.index, host.index + host[0].length];
  return secrets.find(
    ({ span: [start, end] }) =>
      HEX.test(text.slice(start, end)) && KEY_BEFORE.test(text.slice(Math.max(0, start - 24), start)),
  )?.span;
}
