import { type Example, PEOPLE } from '../../examples/example';

/** Examples of the registry of ISO 13616: they belong to nobody. */
const written = [
  'DE89 3704 0044 0532 0130 00',
  'DE89370400440532013000',
  'de89 3704 0044 0532 0130 00',
  'GB29NWBK60161331926819',
  'GB29 NWBK 6016 1331 9268 19',
  'TR33 0006 1005 1978 6457 8413 26',
  'TR330006100519786457841326',
  'FR1420041010050500013M02606',
  'NO9386011117947',
  'DE89-3704-0044-0532-0130-00',
  'DE89.3704.0044.0532.0130.00',
  'DE 89 3704 0044 0532 0130 00',
];

/** IBANs, whose check digits are right. */
export const IBANS: readonly Example[] = written.map((secret) => ({
  name: secret,
  around: 'account ({}) there',
  secret,
  removed: 'iban',
  // One with letters in it looks like a token.
  ...(/^GB\d\dN/.test(secret) ? {} : { leftWhereShown: PEOPLE }),
}));

export const NO_IBANS: readonly string[] = [
  'order AB12 of 2024 for 3704 coins',
  'IP 10 and DE 89 are no accounts',
  // By accident the letters of these have the right remainder.
  'the lists as places of 12000 words of scurebip39 only the distances between their hashes',
];
