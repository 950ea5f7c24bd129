import { conclude } from '../../engine/conclude';
import { entriesOf } from '../../engine/report';
import { runRules } from '../../engine/rule';
import { dotted } from '../../text/dotted';
import type { HostFamily } from '../../text/hosts';
import { type ErrorEvidence, errors, errorsIn } from './recogniser';
import { ERROR_RULES } from './rules';
import { notRecognised } from './rules/notRecognised';
import { errorRow } from './table';
import type { DecodedError, ErrorReport } from './types';

const ENTRIES = entriesOf(ERROR_RULES);

/**
 * What an error text allows and what it rules out, in whatever wrapper, alone or in a log. Each error is told once, at
 * its first place. An error's number decides, or its message where no number is printed; the HTTP status does not.
 *
 * "api auth invalid" alone is `not_checkable`: it is the name of the complaint, not its reason. So is a text in which
 * nothing is recognised, and a number that is in no row. It looks for no secrets: a text that may hold one is for
 * `readPaste`, which masks them first.
 *
 * @example decodeError('{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}').errors[0]?.code // -2015
 */
export function decodeError(text: string, host?: HostFamily): ErrorReport {
  const { findings, errors } = findErrors(text, host);
  return { ...conclude(findings, ENTRIES), errors };
}

/** The errors of a text and their findings, without what follows from them. */
function findErrors(text: string, host?: HostFamily): Pick<ErrorReport, 'findings' | 'errors'> {
  const found = errorsIn(dotted(text), host);
  return {
    findings: [
      ...found.flatMap((evidence) => runRules(errors.rules, evidence)),
      ...(found.length > 0 ? [] : runRules([notRecognised], text)),
    ],
    errors: found.flatMap(decoded),
  };
}

function decoded({ error, requestIp }: ErrorEvidence): readonly DecodedError[] {
  if (!error) return [];
  const { id, code, codePrinted, times, start, end } = error;
  const place = { code, codePrinted, times, span: [start, end] } as const;
  if (id === null) return [{ id: 'unknown_code', ...place, allows: [], rulesOut: [], whose: 'platform' }];
  const { allows, rulesOut, whose } = errorRow(id);
  const address = id === 'rejected_key' && requestIp ? { requestIp: requestIp.address } : {};
  return [{ id, ...place, ...address, allows, rulesOut, whose }];
}
