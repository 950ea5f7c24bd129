import type { Context } from 'hono';
import { type Redacted, redact } from '../../secrets';
import type { Deps } from '../deps';
import { type GiveBack, orGiveBack } from '../limits/limiter';
import type { Trap } from '../limits/traps';
import type { NewVote } from './parseFeedback';
import { type Receipt, recordVote } from './recordVote';
import { tokenFor } from './token';

/** Why a vote is thanked for and dropped, or how its counts are taken back. */
type Verdict = Trap | 'client_limit' | 'page_limit' | readonly GiveBack[];

/** Only votes that could be stored are counted, so a mistake in the form costs nobody a vote. */
async function judge({ limits }: Deps, c: Context, vote: NewVote, sprung: Trap | undefined): Promise<Verdict> {
  if (sprung) return sprung;
  const ofClient = await limits.vote.take(limits.clientOf(c));
  if (!ofClient) return 'client_limit';
  const ofPage = await limits.page.take(vote.locale + vote.page);
  return ofPage ? [ofClient, ofPage] : 'page_limit';
}

/** A vote that was thanked for, stored or not. */
interface Taken {
  readonly receipt: Receipt;
  /** What the guard took out of the comment; nothing where nothing was stored, and so nothing read. */
  readonly removed: Redacted['removed'];
}

/**
 * Stores a vote, unless it looks like a robot's or is one too many. Then it is thanked for all the same, with a token
 * that opens nothing: a robot that learns why it failed does better next time. Only the comment of a vote that will be
 * stored is redacted, which is the one dear step. A vote that the database would not take is not counted, so that the
 * reader may send it again.
 */
export async function takeVote(deps: Deps, c: Context, vote: NewVote, sprung?: Trap): Promise<Taken> {
  const verdict = await judge(deps, c, vote, sprung);
  if (typeof verdict === 'string') {
    deps.metrics.vote(verdict);
    return { receipt: { id: vote.id, token: tokenFor(vote.id, vote.visitor) }, removed: [] };
  }
  const { text, removed } = redact(vote.comment);
  const receipt = await orGiveBack(verdict, () => recordVote(deps, vote, text));
  deps.metrics.vote('stored');
  return { receipt, removed };
}
