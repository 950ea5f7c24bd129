import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnswerWords, answerWords, type FieldName, type TextPart } from '../../src/components/Checker/answerWords';
import { fillLabels } from '../../src/i18n/labels';
import type { Locale } from '../../src/i18n/locales';
import { addWords, createTranslator } from '../../src/i18n/translator';
import type { Words } from '../../src/i18n/words';
import type { Checked, Finding } from '../../src/validator';

const PARTS: readonly TextPart[] = ['title', 'detail', 'fix', 'opening'];

export type FindingText = Partial<Record<TextPart, string>>;

export interface CheckWords {
  /** The texts that a finding has. */
  readonly textsOf: (finding: Finding) => FindingText;
  /** What an answer begins with. A field is named where there are two of them. */
  readonly answerOf: (checked: Checked) => AnswerWords | undefined;
}

/** The words of the checkers in a locale, as the site says them. */
export function checkWords(locale: Locale): CheckWords {
  const file = join(__dirname, '../../i18n', locale, 'strings.json');
  const translator = createTranslator(locale);
  addWords(translator, fillLabels(JSON.parse(readFileSync(file, 'utf8')) as Words, locale));
  const textsOf: CheckWords['textsOf'] = ({ code, params }) =>
    Object.fromEntries(
      PARTS.map((part) => [part, `finding.${code}.${part}`] as const)
        .filter(([, key]) => translator.exists(key, params))
        .map(([part, key]) => [part, translator.t(key, params)]),
    );
  const fieldName: FieldName = ({ field }) => {
    if (field === 'api_key') return translator.t('checker.keys.apiKey');
    return field === 'secret_key' ? translator.t('checker.keys.secretKey') : undefined;
  };
  return {
    textsOf,
    answerOf: (checked) => {
      const isPair = checked.findings.some(({ field }) => field === 'secret_key');
      return answerWords(checked, (finding, part) => textsOf(finding)[part] ?? '', isPair ? fieldName : undefined);
    },
  };
}
