/**
 * The shared validator: everything that a widget, the command line or the server may ask it, which is what the package
 * offers and what only the site needs. A widget that needs one checker imports it from its own folder and gets only that.
 */
export { ANCHORS, type Href } from './anchors';
export { causeEntry } from './causes';
export { FINDING_ENTRIES } from './codes';
export { errorRow } from './errors';
export { FACTS, FACTS_CHECKED, type Fact, type FactId, factEntry } from './facts';
export { describeShape, type KeyShape, type MaskCell, maskKey } from './keys';
export * from './package';
export type { ParsedRestrictions, ToldPermissions } from './permissions';
