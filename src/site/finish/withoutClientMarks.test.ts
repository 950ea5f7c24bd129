import { expect, test } from 'vitest';
import { withoutClientMarks } from './withoutClientMarks';

test('a page keeps what is read of it and loses what only a client would look for', () => {
  const page =
    '<html lang="de" class="plugin-docs" data-has-hydrated="false"><head><meta data-rh="true" name="robots" content="index">' +
    '<meta name="docusaurus_locale" content="de"></head><body class="dark"><p>Nr. <!-- -->5<!-- -->: weiter</p></body></html>';
  expect(withoutClientMarks(page)).toBe(
    '<html lang="de"><head><meta name="robots" content="index"></head><body class="dark"><p>Nr. 5: weiter</p></body></html>',
  );
});
