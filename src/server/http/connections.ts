import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests of one connection that wait for their answers; browsers send one. */
const MOST_WAITING = 32;

/** A connection is cut off when nothing of what it is owed could be handed over for so long. */
export const ANSWER_MS = 30_000;

/** What is owed to one connection, in the order of its requests. */
class Owed {
  readonly answers = new Set<ServerResponse>();
  private readonly patience: NodeJS.Timeout;

  constructor(
    readonly socket: Socket,
    answerMs: number,
  ) {
    this.patience = setTimeout(() => this.answers.size > 0 && socket.destroy(), answerMs).unref();
    socket.on('drain', () => this.patience.refresh());
    socket.once('close', () => this.abandon());
  }

  add(answer: ServerResponse): void {
    if (this.answers.size === 0) this.patience.refresh();
    this.answers.add(answer);
    answer.once('close', () => {
      this.answers.delete(answer);
      if (!this.socket.destroyed) this.patience.refresh();
    });
  }

  /**
   * Node tells only the answer that is being sent that its connection is gone. Those that wait behind it would never
   * hear of it, and keep for ever whatever they hold: open files, streams, the work they were waiting for.
   */
  private abandon(): void {
    clearTimeout(this.patience);
    for (const answer of this.answers) {
      if (answer.socket) continue;
      answer.destroy();
      answer.emit('close');
    }
  }
}

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown;

/** Old clients name no host. One that names two, or an empty one, is not to be guessed at. */
function namesOneHost({ rawHeaders }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host');
  return hosts.length < 2 && hosts[0] !== '';
}

/**
 * Hands requests on, and keeps what one connection may cost within bounds: how many requests wait, for how long an
 * answer is offered to somebody who does not read, and what is left of them when the connection has gone.
 */
export function guarded(listener: Listener, answerMs = ANSWER_MS): Listener {
  const owed = new WeakMap<Socket, Owed>();
  return (incoming, outgoing) => {
    const { socket } = incoming;
    if (socket.destroyed) return;
    const known = owed.get(socket) ?? new Owed(socket, answerMs);
    owed.set(socket, known);
    if (known.answers.size >= MOST_WAITING) {
      socket.destroy();
      return;
    }
    known.add(outgoing);
    if (namesOneHost(incoming)) listener(incoming, outgoing);
    else outgoing.writeHead(400, { Connection: 'close' }).end();
  };
}

/**
 * Connections that this process may have at once: so many as asked for, but no more than half of the files that the
 * system lets it open, for the database needs some too.
 */
export function affordableConnections(wanted: number): number {
  try {
    const allowed = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
    return allowed === undefined ? wanted : Math.max(1, Math.min(wanted, Math.floor(Number(allowed) / 2)));
  } catch {
    return wanted;
  }
}
