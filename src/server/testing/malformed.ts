import fc from 'fast-check';
import { ID, OUTCOME, VOTE } from './testApp';

/** A request that no page of ours sends. */
export interface Malformed {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

const WRITES = [
  { method: 'POST', path: '/api/feedback' },
  { method: 'POST', path: '/api/outcome' },
  { method: 'PATCH', path: `/api/feedback/${ID}` },
] as const;

const odd = fc.string({ unit: 'binary', maxLength: 60 });
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
  fc.nat({ max: 4000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.constantFrom('', '{', 'null', '{"__proto__":{"vote":"yes"}}', '{"constructor":{}}', '1e999', '"\\ud800"', '\0'),
  odd,
);

const anything = fc.oneof(fc.jsonValue(), odd, fc.constant(undefined));
const noText = fc.constantFrom<unknown>(1, true, null, [], {}, ['yes'], { text: 'yes' });

/** A whole body of ours with one of these fields gone or turned into something else. */
function spoilt(whole: object, fields: readonly string[], wrong: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...fields), wrong)
    .map(([field, value]) => JSON.stringify({ ...whole, [field]: value }));
}

const bodies: fc.Arbitrary<string> = fc.oneof(
  anyJson,
  spoilt(VOTE, ['id', 'page', 'locale', 'revision', 'vote', 'visitor'], anything),
  spoilt(VOTE, ['comment', 'cause', 'x'], noText),
  spoilt(OUTCOME, ['id', 'flow', 'cause', 'answer', 'locale', 'revision'], anything),
  spoilt(OUTCOME, ['comment', 'x'], noText),
);

const unreadable: fc.Arbitrary<Malformed> = fc
  .record({ target: fc.constantFrom(...WRITES), body: bodies })
  .map(({ target, body }) => ({
    ...target,
    headers: { 'content-type': JSON_TYPE, authorization: 'Bearer abc' },
    body,
  }));

const forms: fc.Arbitrary<Malformed> = fc
  .array(fc.tuple(fc.constantFrom('page', 'locale', 'vote', 'reasons', 'comment', 'toString', 'x'), odd), {
    maxLength: 8,
  })
  .map((fields) => ({
    method: 'POST',
    path: '/api/feedback',
    headers: { 'content-type': FORM_TYPE },
    body: new URLSearchParams(fields).toString(),
  }));

const bytes: fc.Arbitrary<Malformed> = fc
  .record({
    target: fc.constantFrom(...WRITES),
    body: fc.uint8Array({ maxLength: 400 }),
    type: fc.constantFrom(JSON_TYPE, FORM_TYPE),
  })
  .map(({ target, body, type }) => ({ ...target, headers: { 'content-type': type }, body: new Uint8Array(body) }));

const tooLarge: fc.Arbitrary<Malformed> = fc
  .record({ target: fc.constantFrom(...WRITES), size: fc.integer({ min: 21_000, max: 60_000 }) })
  .map(({ target, size }) => ({ ...target, headers: { 'content-type': JSON_TYPE }, body: 'x'.repeat(size) }));

const wrongTypes: fc.Arbitrary<Malformed> = fc
  .record({
    target: fc.constantFrom(...WRITES),
    type: fc.constantFrom('text/plain', 'multipart/form-data; boundary=x', 'application/jsonx', 'constructor', ';', ''),
  })
  .map(({ target, type }) => ({ ...target, headers: { 'content-type': type }, body: JSON.stringify(VOTE) }));

const strangers: fc.Arbitrary<Malformed> = fc
  .constantFrom<Readonly<Record<string, string>>>(
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  )
  .map((from) => ({
    method: 'POST',
    path: '/api/feedback',
    headers: { 'content-type': JSON_TYPE, ...from },
    body: JSON.stringify(VOTE),
  }));

const lost: fc.Arbitrary<Malformed> = fc
  .record({
    method: fc.constantFrom('GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST'),
    rest: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => encodeURIComponent(text)),
    token: fc.stringMatching(/^[\w-]{0,60}$/),
  })
  .map(({ method, rest, token }) => ({
    method,
    path: `/api/feedback/x${rest}`,
    headers: { authorization: `Bearer ${token}` },
  }));

/** Requests that must be refused with 4xx, whatever is in them, and must leave nothing behind. */
export const malformed: fc.Arbitrary<Malformed> = fc.oneof(
  { weight: 6, arbitrary: unreadable },
  { weight: 2, arbitrary: forms },
  { weight: 2, arbitrary: bytes },
  { weight: 1, arbitrary: tooLarge },
  { weight: 1, arbitrary: wrongTypes },
  { weight: 1, arbitrary: strangers },
  { weight: 1, arbitrary: lost },
);
