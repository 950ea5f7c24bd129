import { Hono, type MiddlewareHandler } from 'hono';
import type { Deps } from './deps';
import { takesBody } from './http/bodies';
import { refuse } from './http/errors';
import { noteFault } from './http/noteFault';
import { ownHostOnly } from './http/ownHost';
import { metricsOnly, reportOnly } from './http/reportToken';
import { requestLog } from './http/requestLog';
import { sameOrigin } from './http/sameOrigin';
import { apiHeaders } from './http/securityHeaders';
import { staticSite } from './http/staticSite';
import { noticeForgottenProxy } from './limits/forgottenProxy';
import { limitChanges } from './limits/limited';
import { getMetrics } from './metrics/getMetrics';
import { deleteFeedback } from './routes/deleteFeedback';
import { healthz, readyz } from './routes/health';
import { patchFeedback } from './routes/patchFeedback';
import { postFeedback } from './routes/postFeedback';
import { postOutcome } from './routes/postOutcome';
import { getReport, getReportCsv, getReportJson } from './routes/report';
import { getAudit } from './routes/reportAudit';
import { eraseFeedback, patchComment } from './routes/reportComment';
import { exportEverything } from './routes/reportExport';

function noStore(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
  };
}

function onlyMethods(allow: string): MiddlewareHandler {
  return async (c) => {
    c.header('Allow', allow);
    return refuse(c, 'method_not_allowed');
  };
}

/** The whole server as a function from request to answer; it does not listen. */
export function createApp(deps: Deps): Hono {
  const app = new Hono();
  const ownPages = sameOrigin(deps.settings.SITE_URL);
  const [mayRead, mayWrite, mayErase] = [
    reportOnly(deps, 'read'),
    reportOnly(deps, 'write'),
    reportOnly(deps, 'erase'),
  ];

  for (const path of ['/healthz', '/readyz', '/metrics', '/api/*']) {
    app.use(path, apiHeaders(deps), noStore(), ownHostOnly(deps));
  }

  app.get('/healthz', healthz());
  app.get('/readyz', readyz(deps));

  app.use('/api/*', requestLog(deps), noticeForgottenProxy(deps));
  app.post('/api/feedback', ownPages, takesBody('json', 'form'), postFeedback(deps));
  app.all('/api/feedback', onlyMethods('POST'));
  app.patch('/api/feedback/:id', ownPages, limitChanges(deps), takesBody('json'), patchFeedback(deps));
  app.delete('/api/feedback/:id', ownPages, limitChanges(deps), deleteFeedback(deps));
  app.all('/api/feedback/:id', onlyMethods('PATCH, DELETE'));
  app.post('/api/outcome', ownPages, takesBody('json'), postOutcome(deps));
  app.all('/api/outcome', onlyMethods('POST'));

  app.get('/api/report', mayRead, getReport(deps));
  app.all('/api/report', onlyMethods('GET'));
  app.get('/api/report.json', mayRead, getReportJson(deps));
  app.all('/api/report.json', onlyMethods('GET'));
  app.get('/api/report.csv', mayRead, getReportCsv(deps));
  app.all('/api/report.csv', onlyMethods('GET'));
  app.get('/api/report/export', mayRead, exportEverything(deps));
  app.all('/api/report/export', onlyMethods('GET'));
  app.get('/api/report/audit', mayWrite, getAudit(deps));
  app.all('/api/report/audit', onlyMethods('GET'));
  app.patch('/api/report/comments/:id', ownPages, mayWrite, takesBody('json'), patchComment(deps));
  app.all('/api/report/comments/:id', onlyMethods('PATCH'));
  app.delete('/api/report/feedback/:id', ownPages, mayErase, eraseFeedback(deps));
  app.all('/api/report/feedback/:id', onlyMethods('DELETE'));

  app.all('/api/*', (c) => refuse(c, 'not_found'));

  if (deps.settings.METRICS_PORT === undefined) {
    app.get('/metrics', metricsOnly(deps), getMetrics(deps.metrics));
  }

  app.all('*', staticSite(deps));

  app.onError((error, c) => {
    const fault = noteFault(deps, error, 'failed');
    return refuse(c, fault === 'away' ? 'not_ready' : 'internal');
  });
  return app;
}
