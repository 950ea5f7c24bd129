import { describe, expect, test } from 'vitest';
import { runCheck } from '../../scripts/check/runCheck';
import { diagnose } from '../../scripts/mcp/diagnose';
import { languageOf } from '../../scripts/mcp/language';
import { loadCleaner } from '../../src/components/Feedback/cleaner';
import { HIDDEN, leftOf, textOf } from '../../src/secrets/examples';
import { readPaste } from '../../src/validator';

const language = languageOf('en', 'https://help.example');
const clean = await loadCleaner();

/** What each door lets out of a text that somebody put in. */
const DOORS: Readonly<Record<string, (text: string) => string>> = {
  'the comment form': (text) => clean(text).text,
  'the box': (text) => readPaste(text, { now: 0 }).shown,
  'the assistant': (text) => diagnose({ text, answers: {}, now: 0 }, language).readAs,
};

describe.each(Object.entries(DOORS))('%s', (door, through) => {
  const examples = HIDDEN.filter(({ leftWhereShown }) => !leftWhereShown || door === 'the comment form');
  test.each(examples.map((it) => [it.name, it] as const))('lets nothing out of %s', (_, example) => {
    expect(leftOf(example.secret, through(textOf(example)))).toEqual([]);
  });
});

describe('the command line', () => {
  const kinds = ['paste', 'error'] as const;
  // The words of a phrase, and of the first line of a private key, are words of reports too.
  const keys = HIDDEN.filter(
    ({ name, secret, leftWhereShown }) => !leftWhereShown && !name.startsWith('a phrase') && !/private/i.test(secret),
  );
  test.each(keys.map((it) => [it.name, it] as const))('prints nothing of %s', (_, example) => {
    const world = { readInput: () => textOf(example), readFile: () => '', now: 0 };
    const printed = kinds.map((kind) => runCheck([kind], world).output).join('\n');
    expect(leftOf(example.secret, printed)).toEqual([]);
  });
});
