import { type Handler, Hono } from 'hono';
import type { Metrics } from './metrics';

/** `GET /metrics`: everything counted, in Prometheus' text format. */
export function getMetrics(metrics: Metrics): Handler {
  return async (c) => c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType });
}

/** The metrics alone, for a port that only the operator's network reaches. */
export function metricsApp(metrics: Metrics): Hono {
  return new Hono().get('/metrics', getMetrics(metrics));
}
