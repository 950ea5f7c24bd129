import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillLabels } from '../../src/i18n/labels';
import type { Locale } from '../../src/i18n/locales';
import { addWords, createTranslator } from '../../src/i18n/translator';
import type { Words } from '../../src/i18n/words';
import type { Finding } from '../../src/validator';

const PARTS = ['title', 'detail', 'fix'] as const;

export type FindingText = Partial<Record<(typeof PARTS)[number], string>>;

/** The words of a finding in a locale: title, and detail and fix where it has them. */
export function findingWords(locale: Locale): (finding: Finding) => FindingText {
  const file = join(__dirname, '../../i18n', locale, 'strings.json');
  const { finding: words } = JSON.parse(readFileSync(file, 'utf8')) as { finding: Words };
  const translator = createTranslator(locale);
  addWords(translator, fillLabels({ finding: words }, locale));
  return ({ code, params }) =>
    Object.fromEntries(
      PARTS.map((part) => [part, `finding.${code}.${part}`] as const)
        .filter(([, key]) => translator.exists(key, params))
        .map(([part, key]) => [part, translator.t(key, params)]),
    );
}
