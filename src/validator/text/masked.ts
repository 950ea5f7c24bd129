/** What the validator takes from the finder of secrets to work on texts; the finder itself is for `paste/` alone. */

export { blocks } from '../../secrets/blocks';
export { covered } from '../../secrets/covered';
export type { Secret } from '../../secrets/shown';
