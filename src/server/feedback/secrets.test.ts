import { expect, test } from 'vitest';
import { redact } from '../../secrets';
import { HIDDEN, leftOf, textOf } from '../../secrets/examples';
import { parseChange } from './parseFeedback';

test.each(HIDDEN.map((it) => [it.name, it] as const))('nothing can be stored of %s', (_, example) => {
  const parsed = parseChange({ comment: textOf(example) });
  const comment = 'ok' in parsed ? parsed.ok.comment : undefined;
  // A comment that is too long is refused whole; what is taken is redacted before it is stored: see `takeVote`.
  expect(leftOf(example.secret, redact(comment ?? '').text)).toEqual([]);
});
