export type { CharKind } from './characters';
export { checkKeys } from './checkKeys';
export type { KeyPair } from './keyPair';
export { describeShape, type KeyShape, type MaskCell, maskKey, toMask } from './mask';
