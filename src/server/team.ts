import { createHash, timingSafeEqual } from 'node:crypto';
import { type Member, ROLES, type Role } from '../report/types';

/** A token with the name under which its holder's changes are noted; `metrics` reads those and nothing else. */
interface TeamToken {
  readonly name: string;
  readonly role: Role | 'metrics';
  readonly token: string;
}

const ENTRY = /^([A-Za-z0-9._-]{1,40}):([a-z]+):([\x21-\x2b\x2d-\x7e]{16,})$/;

function isRole(text: string): text is TeamToken['role'] {
  return text === 'metrics' || ROLES.some((role) => role === text);
}

function hasTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

/**
 * The tokens in a list with commas or blanks between; undefined when one of them is no token, or stands there twice.
 *
 * @example readTeam('anna:write:a-token-of-anna-s-own') // [{ name: 'anna', role: 'write', token: 'a-token-of-anna-s-own' }]
 */
export function readTeam(text: string): readonly TeamToken[] | undefined {
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
  const tokens = entries.flatMap((entry) => {
    const [, name, role, token] = ENTRY.exec(entry) ?? [];
    return name && role && token && isRole(role) ? [{ name, role, token }] : [];
  });
  const isWrong = tokens.length < entries.length || hasTwice(tokens.map(({ name }) => name.toLowerCase()));
  return isWrong || hasTwice(tokens.map(({ token }) => token)) ? undefined : tokens;
}

/** Whom a token lets in, and whether it opens the metrics. */
export interface Admitted {
  readonly member?: Member;
  readonly metrics: boolean;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * Tells whom a token lets in; undefined for a wrong one. Hashes are compared, each in constant time, and always all of
 * them, so that neither content nor length nor place in the list can be measured. The one token for all has every right.
 */
export function admissionOf(
  shared: string | undefined,
  team: readonly TeamToken[] = [],
): { readonly isOpen: boolean; readonly admit: (token: string) => Admitted | undefined } {
  const known = [
    ...(shared === undefined ? [] : [{ expected: digest(shared), as: { member: TEAM, metrics: true } }]),
    ...team.map(({ name, role, token }): { expected: Buffer; as: Admitted } => ({
      expected: digest(token),
      as: role === 'metrics' ? { metrics: true } : { member: { name, role }, metrics: false },
    })),
  ];
  return {
    isOpen: known.length > 0,
    admit: (token) => {
      const given = digest(token);
      const fitting = known.filter(({ expected }) => timingSafeEqual(given, expected));
      return fitting[0]?.as;
    },
  };
}

/** The name under which holders of the one token for all are noted. */
const TEAM: Member = { name: 'team', role: 'erase' };
