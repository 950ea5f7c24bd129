import type { Context, Handler } from 'hono';
import type { ReportAnswer } from '../../report/types';
import type { Deps } from '../deps';
import { refuse } from '../http/errors';
import { toCsv } from '../report/csv';
import { parseQuery } from '../report/parseQuery';
import { readReport } from '../report/readReport';

/** More comments than a page of the report is ever asked for; a table is read elsewhere and cannot ask for the next. */
const MOST_IN_TABLE = 10_000;

/** Answers with the report that the address asks for, in the form that `answer` gives it. */
function reportAs(
  { store, clock, settings }: Deps,
  answer: (c: Context, report: ReportAnswer) => Response,
  mostComments?: number,
): Handler {
  return async (c) => {
    const query = parseQuery(c.req.query(), clock());
    if ('error' in query) return refuse(c, query.error.code, query.error.field);
    return answer(c, await readReport(store.report, query.ok, settings, mostComments));
  };
}

/** `GET /api/report`: a `ReportAnswer`. Takes `from`, `to`, `page`, `locale`; for comments `status`, `q`, `cursor`. */
export function getReport(deps: Deps): Handler {
  return reportAs(deps, (c, report) => c.json(report));
}

/** `GET /api/report.csv`: the same figures as one table, with all comments instead of the first page of them. */
export function getReportCsv(deps: Deps): Handler {
  return reportAs(
    deps,
    (c, report) => {
      const { from, to } = report.period;
      c.header('Content-Type', 'text/csv; charset=utf-8');
      c.header('Content-Disposition', `attachment; filename="report-${from}-${to}.csv"`);
      return c.body(toCsv(report));
    },
    MOST_IN_TABLE,
  );
}
