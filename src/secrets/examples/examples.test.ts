import { describe, expect, test } from 'vitest';
import { mark } from '../marks';
import { redact } from '../redact';
import { findSecrets, mask } from '../shown';
import { HIDDEN, leftOf, STAYS, textOf } from '.';

const shownOf = (text: string) => mask(text, findSecrets(text));

/** The words before and behind a secret that are no part of it. */
function frameOf(around: string): readonly string[] {
  const at = around.lastIndexOf('{}');
  return [
    around.slice(0, at).split(/\s/)[0] ?? '',
    around
      .slice(at + 2)
      .split(/\s/)
      .at(-1) ?? '',
  ];
}

test('there are at least 300 examples of what has to go', () => expect(HIDDEN.length).toBeGreaterThan(300));

describe('nothing is left in a comment of', () => {
  test.each(HIDDEN.map((it) => [it.name, it] as const))('%s', (_, example) => {
    const { text, removed } = redact(textOf(example));
    expect(leftOf(example.secret, text)).toEqual([]);
    expect(removed).toContain(example.removed ?? 'secret');
    const [first = '', last = ''] = frameOf(example.around);
    expect([text.startsWith(first), text.endsWith(last)]).toEqual([true, true]);
  });
});

describe('personal data leave exactly their mark:', () => {
  const personal = HIDDEN.filter(({ removed = 'secret' }) => removed !== 'secret' && removed !== 'private_key');
  test.each(personal.map((it) => [it.name, it] as const))('%s', (_, { around, secret, removed = 'secret' }) => {
    expect(redact(textOf({ name: '', around, secret })).text).toBe(around.replace('{}', mark(removed)));
  });
});

describe('nothing is shown of', () => {
  const hidden = HIDDEN.filter(({ leftWhereShown }) => !leftWhereShown);
  test.each(hidden.map((it) => [it.name, it] as const))('%s', (_, example) => {
    const shown = shownOf(textOf(example));
    expect(leftOf(example.secret, shown)).toEqual([]);
    expect(shown).toHaveLength(textOf(example).length);
  });
});

describe('an exception of what is shown is one:', () => {
  const exceptions = HIDDEN.filter(({ leftWhereShown }) => leftWhereShown);
  test.each(exceptions.map((it) => [it.name, it] as const))('%s', (_, example) => {
    expect(leftOf(example.secret, shownOf(textOf(example)))).not.toEqual([]);
  });
});

describe('as it is stays', () => {
  test.each(STAYS)('%s', (text) => {
    expect(redact(text)).toEqual({ text, removed: [] });
  });
});
