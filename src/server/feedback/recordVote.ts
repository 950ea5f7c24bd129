import type { CleanText } from '../../secrets';
import type { Deps } from '../deps';
import type { Ticket } from '../store/feedbackStore';
import type { NewVote } from './parseFeedback';
import { sha256, tokenFor } from './token';

/** What the browser keeps so that it can change the vote. */
export interface Receipt {
  readonly id: Ticket['id'];
  readonly token: string;
}

/**
 * Stores a new vote and gives the id and the token that may change it. The same vote sent again is still one vote and
 * gets the same token; a second vote of a visitor on the same revision brings his first up to date, and gets the first
 * one's id and token. A vote under an id that somebody else used is dropped but answered alike, with a token that opens
 * nothing, so that nobody can find out which ids exist.
 */
export async function recordVote(
  deps: Pick<Deps, 'store' | 'clock'>,
  vote: NewVote,
  comment: CleanText,
): Promise<Receipt> {
  const { visitor, comment: _, ...rest } = vote;
  const revision = await deps.store.knownRevision(rest);
  const visitorHash = sha256([visitor, rest.page, rest.locale, revision].join(' '));
  const token = tokenFor(rest.id, visitor);
  const feedback = { ...rest, revision, visitorHash, tokenHash: sha256(token), comment };
  const id = await deps.store.save(feedback, deps.clock());
  return { id, token: id === rest.id ? token : tokenFor(id, visitor) };
}
