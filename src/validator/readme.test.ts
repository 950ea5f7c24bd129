import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { causeOf } from '.';

test('the README tells what its first example gives', () => {
  const readme = readFileSync('src/validator/README.md', 'utf8');
  const { cause, likelihood, whose, href } = causeOf(
    { code: -2015, msg: 'Invalid API-key, IP, or permissions' },
    'spot',
  );
  expect(readme).toContain(`// cause '${cause}', likelihood '${likelihood}', whose '${whose}', href '${href}'`);
});
