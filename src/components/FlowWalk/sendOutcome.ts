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
  try {
    const { ok } = await fetch('/api/outcome', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id, ...outcome }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return ok;
  } catch {
    return false;
  }
}
