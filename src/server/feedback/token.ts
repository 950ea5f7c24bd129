import { createHmac, hash } from 'node:crypto';

/** SHA-256 as base64url: what is stored of a token or a visitor, so that a stolen database opens no vote. */
export function sha256(text: string): string {
  return hash('sha256', text, 'base64url');
}

/**
 * The token that may change a vote. It follows from the vote's id and the visitor's id, two random numbers that only
 * the reader's browser knows, so the same request repeated gives the same token, and a stranger who has learned only
 * the id gets one that opens nothing. Neither number is stored readably side by side: of the visitor only a hash is.
 */
export function tokenFor(id: string, visitor: string): string {
  return createHmac('sha256', visitor).update(`feedback ${id}`).digest('base64url');
}
