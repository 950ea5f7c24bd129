import { describe, expect, test } from 'vitest';
import { flowOf } from '../../flow/flows';
import { OUTCOMES } from '../../flow/outcomes';
import { OUTCOME } from '../testing/testApp';
import { parseOutcome } from './parseOutcome';

const refused: [name: string, body: unknown, code: string, field?: string][] = [
  ['nothing', undefined, 'invalid_body'],
  ['a list', [OUTCOME], 'invalid_body'],
  ['no id', { ...OUTCOME, id: undefined }, 'invalid_field', 'id'],
  ['an id that is no UUID', { ...OUTCOME, id: 'x' }, 'invalid_field', 'id'],
  ['a flow we do not have', { ...OUTCOME, flow: 'other' }, 'invalid_field', 'flow'],
  ['a cause we do not have', { ...OUTCOME, cause: 'toString' }, 'invalid_field', 'cause'],
  ['an answer that is none', { ...OUTCOME, answer: 'maybe' }, 'invalid_field', 'answer'],
  ['a language we do not have', { ...OUTCOME, locale: 'fr' }, 'invalid_field', 'locale'],
  ['a revision of the wrong shape', { ...OUTCOME, revision: '0123456789AB' }, 'invalid_field', 'revision'],
  ['a comment', { ...OUTCOME, comment: 'hello' }, 'unknown_field'],
];

describe('an outcome', () => {
  test.each(refused)('with %s is refused', (_, body, code, field) => {
    expect(parseOutcome(body)).toEqual({ error: field === undefined ? { code } : { code, field } });
  });

  test('of known ids is taken as it is', () => {
    expect(parseOutcome(OUTCOME)).toEqual({ ok: OUTCOME });
  });

  test('may have each cause of the flow and each answer that ends a fix', () => {
    const nodes = Object.values(flowOf('find_the_cause').nodes);
    const causes = nodes.flatMap((node) => (node.kind === 'cause' ? node.causes : []));
    for (const cause of causes) {
      for (const answer of OUTCOMES) expect(parseOutcome({ ...OUTCOME, cause, answer })).toHaveProperty('ok');
    }
  });
});
