import type { Handler } from 'hono';
import { stream } from 'hono/streaming';
import type { Deps } from '../deps';
import { describeError } from '../log';

/**
 * `GET /api/report/export`: everything that is kept, a JSON object a line, without the hashes of visitors and tokens.
 * It is sent as it is read. When reading fails half-way the last line is `{"table":"error"}`, so that nobody takes a
 * part for the whole.
 */
export function exportEverything({ store, log }: Deps): Handler {
  return (c) => {
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="feedback.ndjson"');
    const rows = store.report.everything();
    return stream(c, async (out) => {
      try {
        for await (const row of rows) await out.write(`${JSON.stringify(row)}\n`);
      } catch (error) {
        log.error({ error: describeError(error) }, 'export broke off');
        await out.write('{"table":"error"}\n');
      }
    });
  };
}
