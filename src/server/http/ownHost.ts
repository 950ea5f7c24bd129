import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import ipaddr from 'ipaddr.js';
import type { Deps } from '../deps';
import type { Settings } from '../settings';
import { refuse } from './errors';

/** Reaches this machine alone, whatever a name server says. */
function isLoopback(hostname: string): boolean {
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  return ipaddr.isValid(hostname) && ipaddr.process(hostname).range() === 'loopback';
}

function isSameAddress(hostname: string, address: string | undefined): boolean {
  if (address === undefined || !ipaddr.isValid(hostname) || !ipaddr.isValid(address)) return false;
  return ipaddr.process(hostname).toString() === ipaddr.process(address).toString();
}

/** The address at which the connection reached us; in tests no connection stands behind a request. */
function ownAddress(c: Context): string | undefined {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return incoming?.socket.localAddress;
}

/**
 * Whether a request means us: it names the host of `SITE_URL`, this machine by a local name, or the very address at
 * which it arrived. An answer to any other name could be kept by a cache and handed to readers of ours.
 */
export function isOwnHost(c: Context, asked: URL, { SITE_URL }: Pick<Settings, 'SITE_URL'>): boolean {
  const hostname = asked.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isLoopback(hostname) || isSameAddress(hostname, ownAddress(c))) return true;
  // The scheme seen here is not the reader's, so a port may be his scheme's own.
  return SITE_URL !== undefined && new URL(`${SITE_URL.protocol}//${asked.host}`).host === SITE_URL.host;
}

/** Refuses what is meant for another host. */
export function ownHostOnly({ settings }: Pick<Deps, 'settings'>): MiddlewareHandler {
  return async (c, next) => (isOwnHost(c, new URL(c.req.url), settings) ? next() : refuse(c, 'wrong_host'));
}
