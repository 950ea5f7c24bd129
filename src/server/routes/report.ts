import type { Context, Handler } from 'hono';
import type { ReportAnswer } from '../../report/types';
import type { Deps } from '../deps';
import { refuse } from '../http/errors';
import { toCsv } from '../report/csv';
import { parseQuery } from '../report/parseQuery';
import { readReport } from '../report/readReport';

/** More comments than a page of the report is ever asked for; a file is read elsewhere and cannot ask for the next. */
const MOST_IN_FILE = 10_000;

/** Answers with the report that the address asks for, in the form that `answer` gives it. */
function reportAs(deps: Deps, answer: (c: Context, report: ReportAnswer) => Response, mostComments?: number): Handler {
  return async (c) => {
    const query = parseQuery(c.req.query(), deps.clock());
    if ('error' in query) return refuse(c, query.error.code, query.error.field);
    return answer(c, await readReport(deps, query.ok, mostComments));
  };
}

/**
 * `GET /api/report`: a `ReportAnswer`, with `you` who asks. Takes `from`, `to`, `page`, `locale`; for comments `vote`,
 * `reason`, `cause`, `revision`, `status`, `q`, `cursor`.
 */
export function getReport(deps: Deps): Handler {
  return reportAs(deps, (c, report) => c.json({ ...report, you: c.get('member') }));
}

/** The same figures as a file, with all comments instead of the first page of them. */
function reportFile(deps: Deps, ending: string, type: string, write: (report: ReportAnswer) => string): Handler {
  return reportAs(
    deps,
    (c, report) => {
      const { from, to } = report.period;
      c.header('Content-Type', `${type}; charset=utf-8`);
      c.header('Content-Disposition', `attachment; filename="report-${from}-${to}.${ending}"`);
      return c.body(write(report));
    },
    MOST_IN_FILE,
  );
}

/** `GET /api/report.csv`: as one table. */
export function getReportCsv(deps: Deps): Handler {
  return reportFile(deps, 'csv', 'text/csv', toCsv);
}

/** `GET /api/report.json`: as a `ReportAnswer`. */
export function getReportJson(deps: Deps): Handler {
  return reportFile(deps, 'json', 'application/json', (report) => `${JSON.stringify(report, null, 2)}\n`);
}
