import { answerWords } from '../../src/components/Checker/answerWords';
import { ANSWERS, type Answers, type NextThing, type RankedCause, readPaste } from '../../src/validator';
import type { Language } from './language';

export interface DiagnoseOrder {
  readonly text: string;
  readonly answers: Answers;
  readonly now: number;
}

/** Enough to see what was read; a log is not sent back whole. */
const SHOWN = 2000;

/**
 * What a text and the answers so far say, in words, with links. Secrets are masked by `readPaste` before anything else
 * is read, so neither the answer nor an error can hold one.
 */
export function diagnose({ text, answers, now }: DiagnoseOrder, language: Language) {
  const report = readPaste(text, { now, answers });
  const words = answerWords(
    report,
    ({ code, params }, part) => language.maybe(`finding.${code}.${part}`, params) ?? '',
  );
  return {
    ...(words && { answer: { found: `${words.word} ${words.text}`.trim(), todo: words.todo } }),
    verdict: report.verdict,
    verdictText: language.t(`checker.common.verdict.${report.verdict}.word`),
    readAs: report.shown.slice(0, SHOWN),
    secretMasked: report.shown !== text,
    findings: report.findings.map(({ code, severity, params, href }) => ({
      code,
      severity,
      title: language.t(`finding.${code}.title`, params),
      detail: language.maybe(`finding.${code}.detail`, params),
      fix: language.maybe(`finding.${code}.fix`, params),
      ...(href && { link: language.link(href) }),
    })),
    causes: report.causes.map((cause) => causeInWords(cause, language)),
    next: nextInWords(report.next, language, words?.todo ?? ''),
    caveat: language.t('paste.caveat'),
  };
}

function causeInWords({ id, likelihood, because, against, href }: RankedCause, { t, link }: Language) {
  const titles = (codes: readonly string[]) => codes.map((code) => t(`finding.${code}.title`));
  return {
    id,
    likelihood,
    likelihoodText: t(`paste.likelihood.${likelihood}`),
    title: t(`cause.${id}.title`),
    summary: t(`cause.${id}.summary`),
    because: titles(because),
    against: titles(against),
    link: link(href),
  };
}

function nextInWords(next: NextThing, { t, link }: Language, todo: string) {
  switch (next.kind) {
    case 'question':
      return {
        kind: next.kind,
        id: next.id,
        text: t(`question.${next.id}.text`),
        answers: [...ANSWERS[next.id], 'unknown'].map((id) => ({ id, text: t(`question.${next.id}.answer.${id}`) })),
      };
    case 'step':
      return { kind: next.kind, id: next.cause, text: t(`cause.${next.cause}.title`), link: link(next.href) };
    case 'look_at':
      return { kind: next.kind, id: next.id, text: t(`paste.lookAt.${next.id}.text`), link: link(next.href) };
    case 'answered':
      return { kind: next.kind, text: todo };
  }
}
