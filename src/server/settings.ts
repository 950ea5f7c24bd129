import leven from 'leven';
import * as v from 'valibot';
import { KEPT_DAYS } from '../report/retention';
import { readTeam } from './team';

function isOrigin(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && value.replace(/\/$/, '') === url.origin;
}

const whole = (max: number) => {
  const message = `must be a number from 0 to ${max}`;
  return v.pipe(v.string(), v.regex(/^\d{1,7}$/, message), v.transform(Number), v.maxValue(max, message));
};

const TOKEN = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{16,}$/, 'must be 16 or more visible characters'));

/** A list such as `anna:write:token, ben:read:token`; the message names no token. */
const TEAM = v.pipe(
  v.string(),
  v.check(
    (text) => readTeam(text) !== undefined,
    'must be a list of name:role:token with the roles read, write, erase and metrics, each name and token once, and tokens of 16 or more visible characters',
  ),
  v.transform((text) => readTeam(text) ?? []),
);

/** At most as long as the form and the privacy page promise. */
const days = (promised: number) => {
  const message = `must be a number of days from 1 to ${promised}`;
  return v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,4}$/, message),
      v.transform(Number),
      v.minValue(1, message),
      v.maxValue(promised, message),
    ),
    String(promised),
  );
};

/** Every setting of the server: its rule, and its default where the variable is absent or empty. */
const SETTINGS = v.object({
  PORT: v.optional(whole(65535), '3000'),
  /** The metrics are on this port of HOST; without it at `/metrics`, for those who have the report's token. */
  METRICS_PORT: v.optional(whole(65535)),
  HOST: v.optional(v.pipe(v.string(), v.regex(/^[^\s/]+$/, 'must be a host name or address')), '127.0.0.1'),
  DATA_DIR: v.optional(v.string(), '.data'),
  DATABASE_URL: v.optional(
    v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\/\S+$/, 'must be an address such as postgres://user@host/name')),
  ),
  /** Opens the report to the whole team under one name, with every right, and the metrics. */
  REPORT_TOKEN: v.optional(TOKEN),
  /** Tokens with a name and a role each: see `readTeam`. */
  REPORT_TOKENS: v.optional(TEAM, ''),
  /** How many proxies in front of the server write `X-Forwarded-For`; nobody believes it when nobody says. */
  TRUST_PROXY: v.optional(whole(10)),
  /** Servers with the same secret count a client together; without one each counts by itself. */
  LIMIT_SECRET: v.optional(TOKEN),
  /** Votes in ten minutes from one address, and for one page in one language; 0 for no limit. */
  VOTE_LIMIT: v.optional(whole(1_000_000), '20'),
  PAGE_LIMIT: v.optional(whole(1_000_000), '3000'),
  COMMENT_DAYS: days(KEPT_DAYS.comments),
  VOTE_DAYS: days(KEPT_DAYS.votes),
  /** An operator's word that today is this day (UTC) and that what is due may go; see `mayDelete`. */
  RETENTION_CONFIRM: v.optional(v.pipe(v.string(), v.isoDate('must be a day such as 2026-11-28'))),
  SITE_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isOrigin, 'must be an address such as https://help.example.org, without a path'),
      v.transform((value) => new URL(value)),
    ),
  ),
});

export type Settings = v.InferOutput<typeof SETTINGS>;

/**
 * The server's settings, or one line that says which variable is wrong. The line never repeats the value: it may be a
 * password.
 *
 * @example readSettings({ PORT: 'x' }) // { error: 'PORT must be a number from 0 to 65535' }
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): { readonly ok: Settings } | { readonly error: string } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = v.safeParse(SETTINGS, given);
  if (result.success) return { ok: result.output };
  const [issue] = result.issues;
  return { error: `${v.getDotPath(issue) ?? 'A setting'} ${issue.message}` };
}

/**
 * Variables that are nearly called as one of ours: somebody has mistyped, and would wonder why nothing happens.
 *
 * @example mistyped({ DATABSE_URL: '' }) // [{ given: 'DATABSE_URL', meant: 'DATABASE_URL' }]
 */
export function mistyped(
  env: Readonly<Record<string, string | undefined>>,
): readonly { readonly given: string; readonly meant: string }[] {
  const ours = Object.keys(SETTINGS.entries);
  return Object.keys(env)
    .filter((given) => !ours.includes(given))
    .flatMap((given) => {
      // Of short names too many mean something else: HOME is no mistyped HOST.
      const meant = ours.find((name) => name.length > 4 && leven(given.toUpperCase(), name) <= 2);
      return meant === undefined ? [] : [{ given, meant }];
    });
}
