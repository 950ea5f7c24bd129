import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger };

/**
 * The server's log: JSON lines on standard error. What goes in is chosen, not filtered: lines name routes, never
 * paths; and no body, token, address, user agent or query is ever handed to the log.
 */
export function createLog(destination: DestinationStream = pino.destination(2)): Logger {
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/**
 * What may be logged of an error: its kind and where it happened. Messages of databases repeat the values they were
 * given, so they are left out.
 */
export function describeError(error: unknown): {
  readonly kind: string;
  readonly code?: string;
  readonly at: string[];
} {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { kind: error.name, ...code, at: at.slice(0, 6).map((line) => line.trim()) };
}
