/**
 * The shared validator: everything that a widget, the command line or the server may ask it, which is what the package
 * offers and what only the site needs. A widget that needs one checker imports it from its own folder and gets only that.
 */

export { FINDING_ENTRIES } from './checks/codes';
export { errorRow } from './checks/errors';
export { type MaskCell, maskKey } from './checks/keys';
export type { ParsedRestrictions, ToldPermissions } from './checks/permissions';
export { ANCHORS, type Href } from './engine/anchors';
export { causeEntry } from './engine/causes';
export { FACTS, FACTS_CHECKED, type Fact, type FactId, factEntry } from './facts';
export * from './package';
export * from './paste';
