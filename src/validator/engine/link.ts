import { HOST_FAMILIES, type HostFamily } from '../text/hosts';
import { ANSWERS, type Answers } from './answers/table';
import type { Finding } from './finding';
import { QUESTION_IDS } from './questions';

/**
 * What may travel in an address: numbers and names of ours, and the address that Binance itself printed. Nothing else
 * that a reader typed, and never a list or a key (decisions/0003).
 */
export interface Carried {
  /** Numbers of errors as printed, or the id of a row where a number would not tell; at most {@link MOST_CODES}. */
  readonly codes: readonly string[];
  readonly ip?: string;
  readonly host?: HostFamily;
  readonly answers: Answers;
}

const MOST_CODES = 5;

/** What a case lets travel. */
export function carriedOf(findings: readonly Finding[], answers: Answers): Carried {
  const errors = findings.filter((finding) => isOfError(finding.code) && !isAnyNumber(finding));
  // A number that was read as several errors is carried as it is, and will be read so again.
  const isShared = (number: unknown) => errors.filter(({ params }) => params.errorCode === number).length > 1;
  const codes = errors.map(({ code, params: { errorCode = code.slice(6), inLinks = errorCode } }) =>
    String(isShared(errorCode) ? errorCode : inLinks),
  );
  const ip = findings.find(({ code }) => code === 'error.request_ip_named')?.params.address;
  const host = hostOf(findings);
  return {
    codes: [...new Set(codes)].slice(0, MOST_CODES),
    ...(ip !== undefined && { ip: String(ip) }),
    ...(host && { host }),
    answers,
  };
}

/** Remarks on a text, which are no errors. */
const REMARKS = [
  'request_ip_named',
  'futures_host',
  'more_errors',
  'not_recognised',
  'test_site',
  'secret_pasted',
  'private_key_pasted',
];

function isOfError(code: string): boolean {
  return /^error\.(?!other_exchange)/.test(code) && !REMARKS.includes(code.slice(6));
}

/** A number without a sign that no row has could be anything that a reader typed, such as a code for signing in. */
function isAnyNumber({ code, params }: Finding): boolean {
  return code === 'error.unknown_code' && !(Number(params.errorCode) < 0);
}

function hostOf(findings: readonly Finding[]): HostFamily | undefined {
  if (findings.some(({ code }) => code === 'error.futures_host')) return 'futures';
  return findings.find(({ params }) => params.site)?.params.site as HostFamily | undefined;
}

/**
 * A site path with this in its query, in front of the fragment.
 *
 * @example withCarried('/auth-invalid/#keys', { codes: ['-2014'], answers: {} }) // '/auth-invalid/?code=-2014#keys'
 */
export function withCarried(href: string, carried: Carried): string {
  const [path = '', fragment] = href.split('#');
  const query = pairsOf(carried).map((pair) => pair.join('='));
  return `${path}${query.length > 0 ? `?${query.join('&')}` : ''}${fragment ? `#${fragment}` : ''}`;
}

/** Names in an address and their values, which need no escape. */
export function pairsOf({ codes, ip, host, answers }: Carried): readonly (readonly [name: string, value: string])[] {
  return [
    ...(codes.length > 0 ? [['code', codes.join(',')] as const] : []),
    ...(ip ? [['ip', ip] as const] : []),
    ...(host ? [['host', host] as const] : []),
    ...QUESTION_IDS.flatMap((id) => (answers[id] ? [[id, answers[id]] as const] : [])),
  ];
}

/** The names that {@link pairsOf} uses. */
export const CARRIED_NAMES: readonly string[] = ['code', 'ip', 'host', ...QUESTION_IDS];

const CODE = /^(?:-?\d{3,10}|[a-z_0-9]{3,40})$/;
const IP = /^[\da-f.:]{3,45}$/i;

/**
 * What an address carries; whatever is none of ours is left aside, so anything may come in with a link.
 *
 * @example readCarried([['code', '-2015'], ['colour', 'blue']]) // { codes: ['-2015'], answers: {} }
 */
export function readCarried(pairs: Iterable<readonly [string, string]>): Carried {
  const given = new Map(pairs);
  const codes = (given.get('code') ?? '').split(',').filter((code) => CODE.test(code));
  const ip = given.get('ip') ?? '';
  const host = HOST_FAMILIES.find((family) => family === given.get('host'));
  const answers = QUESTION_IDS.flatMap((id) => {
    const own: readonly string[] = [...ANSWERS[id], 'unknown'];
    const answer = own.find((known) => known === given.get(id));
    return answer ? [[id, answer] as const] : [];
  });
  return {
    codes: codes.slice(0, MOST_CODES),
    ...(IP.test(ip) && { ip }),
    ...(host && { host }),
    answers: Object.fromEntries(answers) as Answers,
  };
}
