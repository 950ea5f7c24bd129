import { expect, test } from 'vitest';
import { toMarkdown } from './toMarkdown';

test('a heading of which nothing is left below is left out, and so is one that held only such', () => {
  expect(toMarkdown('<h1>A</h1><h2>Gone</h2><h3>Gone too</h3><h2>Kept</h2><h3>Inner</h3><p>Text</p>')).toBe(
    '# A\n\n## Kept\n\n### Inner\n\nText\n',
  );
});

test('bold in bold is bold once', () => {
  expect(toMarkdown('<p><strong>Do not click <strong>Save</strong> yet.</strong></p>')).toBe(
    '**Do not click Save yet.**\n',
  );
});
