const utf8 = new TextEncoder();

/**
 * The token that may change this browser's answer, as the server makes it: HMAC-SHA-256 of the id, keyed with the
 * visitor's random id, as base64url. For taking back an answer that may have reached the server although its reply
 * got lost.
 */
export async function ownToken(id: string, visitor: string): Promise<string> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', utf8.encode(visitor), hmac, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', key, utf8.encode(`feedback ${id}`));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(mac)));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
