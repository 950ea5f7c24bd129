import { answered } from './answers/rule';
import type { Answers } from './answers/table';
import type { Finding, Report } from './finding';
import { carriedOf, withCarried } from './link';
import { nextQuestion, nextThing } from './nextThing';
import { answerCode } from './questions';
import { type Entries, judgeCauses } from './rank';
import { verdictOf } from './report';
import { runRules } from './rule';

/**
 * What follows from findings and from what the reader answered: the causes that anything is said about, most likely
 * first, and the one thing to do next. Links to steps carry what is no secret of it. `entries` says which causes each
 * code speaks for or against. Neither causes nor the next thing depend on the order of the findings, but links carry the
 * first few codes and the first address.
 */
export function conclude(findings: readonly Finding[], entries: Entries, answers: Answers = {}): Report {
  // What a reader chose counts instead of what his own words told before.
  const chosen = Object.keys(answers);
  const untold = findings.filter(({ code }) => !chosen.some((question) => code.startsWith(answerCode(question))));
  const all = [...untold, ...runRules([answered], answers)];
  const carried = carriedOf(findings, answers);
  const judged = judgeCauses(all, entries).map(({ cause, chance }) => ({
    chance,
    cause: { ...cause, href: withCarried(cause.href, carried) },
  }));
  const causes = judged.map(({ cause }) => cause);
  const question = nextQuestion(judged, all, answers, entries);
  return {
    verdict: verdictOf(all),
    findings: all,
    causes: causes.filter(({ because, against }) => because.length + against.length > 0),
    next: nextThing(question, judged, all, entries),
    nextQuestion: question,
  };
}
