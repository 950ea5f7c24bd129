export type { CharKind } from './characters';
export { checkKeys } from './checkKeys';
export type { KeyPair } from './keyPair';
export { type MaskCell, maskKey, toMask } from './mask';
