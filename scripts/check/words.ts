import { type AnswerWords, answerWords, type FieldName, type TextPart } from '../../src/components/Checker/answerWords';
import type { Locale } from '../../src/i18n/locales';
import type { Checked, Finding } from '../../src/validator';
import { siteWords } from '../siteWords';

const PARTS: readonly TextPart[] = ['title', 'detail', 'fix', 'opening'];

type FindingText = Partial<Record<TextPart, string>>;

interface CheckWords {
  /** The texts that a finding has. */
  readonly textsOf: (finding: Finding) => FindingText;
  /** What an answer begins with. A field is named where there are two of them. */
  readonly answerOf: (checked: Checked) => AnswerWords | undefined;
}

/** The words of the checkers in a locale, as the site says them. */
export function checkWords(locale: Locale): CheckWords {
  const { t, maybe } = siteWords(locale);
  const textsOf: CheckWords['textsOf'] = ({ code, params }) =>
    Object.fromEntries(
      PARTS.map((part) => [part, maybe(`finding.${code}.${part}`, params)]).filter(([, text]) => text !== ''),
    );
  const fieldName: FieldName = ({ field }) => {
    if (field === 'api_key') return t('checker.keys.apiKey');
    return field === 'secret_key' ? t('checker.keys.secretKey') : undefined;
  };
  return {
    textsOf,
    answerOf: (checked) => {
      const isPair = checked.findings.some(({ field }) => field === 'secret_key');
      return answerWords(checked, (finding, part) => textsOf(finding)[part] ?? '', isPair ? fieldName : undefined);
    },
  };
}
