export { checkPermissions, checkPermissionsText } from './checkPermissions';
export { type ParsedRestrictions, parseApiRestrictions } from './parseApiRestrictions';
export type { Permissions, ToldPermissions } from './types';
