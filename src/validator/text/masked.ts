/** The one place where the validator takes from the finder of secrets. */

export { blocks } from '../../secrets/blocks';
export { covered } from '../../secrets/covered';
export { findSecrets, mask, type Secret } from '../../secrets/shown';
