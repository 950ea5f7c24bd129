import type { Checked } from '../../engine/finding';
import { toChecked } from '../../engine/report';
import { runRules } from '../../engine/rule';
import type { KeyPair } from './keyPair';
import { readKeyText } from './keyText';
import { FIELD_RULES, PAIR_RULES } from './rules';

/**
 * What the shape of a key and of its secret tells. It never tells whether they work; `key.shape_ok` says no more than
 * its name, and only of the text itself.
 *
 * A box left empty is not judged; two empty boxes are `not_checkable`. A mask (see `toMask`) is judged for all that a
 * mask shows. No finding repeats any of the text, except a single character that has no place in a key.
 *
 * @example checkKeys({ apiKey: 'abc', secretKey: '' }).findings[0]?.code // 'key.too_short'
 */
export function checkKeys({ apiKey, secretKey }: KeyPair): Checked {
  const texts = { apiKey: readKeyText('api_key', apiKey), secretKey: readKeyText('secret_key', secretKey) };
  const fields = [texts.apiKey, texts.secretKey].filter((key) => key !== undefined);
  const findings = [...fields.flatMap((key) => runRules(FIELD_RULES, key)), ...runRules(PAIR_RULES, texts)];
  return toChecked(findings);
}
