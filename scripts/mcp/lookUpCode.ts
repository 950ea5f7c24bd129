import { causeEntry, type ErrorId, errorRow, factEntry } from '../../src/validator';
import { errorsByDigits } from '../../src/validator/checks/errors';
import type { Language } from './language';

/**
 * Every row of the table of errors that has a number: several where one number means different things on different
 * hosts, none where nobody knows it. The sign does not matter, since people leave it out.
 *
 * @example lookUpCode(2015, english).entries[0]?.id // 'rejected_key'
 */
export function lookUpCode(code: number, language: Language) {
  const digits = String(Math.abs(code));
  const entries = (errorsByDigits().get(digits)?.ids ?? []).map((id) => entryInWords(id, language));
  return {
    known: entries.length > 0,
    entries,
    ...(entries.length === 0 && {
      advice: [
        language.t('errorCodes.find.unknown.word'),
        language.t('errorCodes.find.unknown.text'),
        language.t('errorCodes.find.unknownPaste'),
        language.t('errorCodes.find.unknownSupport'),
      ],
    }),
    link: language.link(entries.length > 0 ? `/error-codes/${digits}/` : `/error-codes/?code=${code}`),
  };
}

function entryInWords(id: ErrorId, { t, maybe, link }: Language) {
  const { codes, texts, hosts, whose, allows, href, facts } = errorRow(id);
  return {
    id,
    codes,
    hosts,
    hostsText: t(`errorCodes.host.${hosts}`),
    printed: texts,
    title: t(`finding.error.${id}.title`),
    meaning: t(`finding.error.${id}.detail`),
    fix: maybe(`finding.error.${id}.fix`),
    whose,
    whoseText: t(`errorCodes.whose.${whose}`),
    causes: allows.map((cause) => ({
      id: cause,
      title: t(`cause.${cause}.title`),
      link: link(causeEntry(cause).href),
    })),
    step: link(href),
    sources: facts.map((fact) => {
      const { title, href: address, dated, confidence } = factEntry(fact);
      return { title, address, dated, confidence };
    }),
  };
}
