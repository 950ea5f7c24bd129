import { request } from '../ownApi/request';

/** What is told about a walk that a verifier has ended: nothing about the reader. */
export interface Outcome {
  readonly flow: string;
  readonly cause: string;
  readonly answer: string;
  readonly locale: string;
  readonly revision: string;
}

/** True when the outcome is stored. Sent again with the same id it is still one. */
export async function sendOutcome(id: string, outcome: Outcome): Promise<boolean> {
  const { ok } = await request('/api/outcome', 'POST', { id, ...outcome });
  return ok;
}
