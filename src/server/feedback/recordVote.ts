import type { Deps } from '../deps';
import type { NewVote } from './parseFeedback';
import { sha256, tokenFor } from './token';

/**
 * Stores a new vote and gives the token that may change it. The same vote sent again is still one vote and gets the
 * same token. A vote under an id that somebody else used is dropped but answered alike, with a token that opens
 * nothing, so that nobody can find out which ids exist.
 */
export async function recordVote(deps: Pick<Deps, 'store' | 'clock'>, vote: NewVote): Promise<string> {
  const { visitor, comment, ...rest } = vote;
  const token = tokenFor(vote.id, visitor);
  const hashes = { visitorHash: sha256(visitor), tokenHash: sha256(token) };
  await deps.store.save({ ...rest, ...hashes, comment: comment.text }, deps.clock());
  return token;
}
