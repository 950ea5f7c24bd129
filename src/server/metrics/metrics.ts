import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { FaultCode } from '../store/fault';

export interface Metrics {
  request(method: string, route: string, status: number, seconds: number): void;
  /** What became of a vote that was well formed. */
  vote(fate: string): void;
  /** A call that we could not serve: the database was away, or something failed. */
  fault(kind: 'away' | 'failed'): void;
  /** What became of a well-formed outcome. */
  outcome(fate: 'stored' | 'client_limit'): void;
  /** How a run of deleting by age went: `done`, `failed`, or why it refused. */
  retention(result: string): void;
  /** The store is open, or why it is not. */
  store(state: 'open' | FaultCode | 'opening'): void;
  /** All of them in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Put in by the bundler; see scripts/build-server.mjs. */
declare const HELP_RELEASE: string | undefined;

const RELEASE = typeof HELP_RELEASE === 'string' ? HELP_RELEASE : 'source';

/** Labels hold words of ours alone; a method is whatever the client says. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/**
 * Counts since the start of this process. No label names a reader, a vote or a path: routes are patterns. With
 * `process` also what Node tells of itself: memory, event loop, processor time.
 */
export function createMetrics({ process = false } = {}): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  if (process) collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'help_requests_total',
    help: 'Calls of the API by method, route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
  });
  const latency = new Histogram({
    name: 'help_request_seconds',
    help: 'Time to the answer by route.',
    labelNames: ['route'] as const,
    buckets: SECONDS,
    registers,
  });
  const votes = new Counter({
    name: 'help_votes_total',
    help: 'Well-formed votes: stored, or thanked for and dropped by a trap or limit.',
    labelNames: ['fate'] as const,
    registers,
  });
  const faults = new Counter({
    name: 'help_faults_total',
    help: 'Calls that we could not serve: the database was away, or something failed.',
    labelNames: ['kind'] as const,
    registers,
  });
  const outcomes = new Counter({
    name: 'help_outcomes_total',
    help: 'Well-formed outcomes: stored, or thanked for and dropped by the limit.',
    labelNames: ['fate'] as const,
    registers,
  });
  const retention = new Counter({
    name: 'help_retention_runs_total',
    help: 'Runs of deleting by age: done, failed, or refused and why.',
    labelNames: ['result'] as const,
    registers,
  });
  const store = new Gauge({
    name: 'help_store_state',
    help: '1 for the state that the store is in: open, opening, or the fault that keeps it shut.',
    labelNames: ['state'] as const,
    registers,
  });
  const release = new Gauge({
    name: 'help_release_info',
    help: 'The release that runs here; always 1.',
    labelNames: ['version', 'node'] as const,
    registers,
  });
  release.set({ version: RELEASE, node: globalThis.process.version }, 1);
  store.set({ state: 'opening' }, 1);
  return {
    outcome: (fate) => outcomes.inc({ fate }),
    retention: (result) => retention.inc({ result }),
    store: (state) => {
      store.reset();
      store.set({ state }, 1);
    },
    request: (method, route, status, seconds) => {
      requests.inc({ method: METHODS.includes(method) ? method : 'other', route, status });
      latency.observe({ route }, seconds);
    },
    vote: (fate) => votes.inc({ fate }),
    fault: (kind) => faults.inc({ kind }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
