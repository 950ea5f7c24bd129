import { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/i18n/locales';
import { ANSWERS, type AnswerId, QUESTION_IDS, type QuestionId } from '../../src/validator';
import { diagnose } from './diagnose';
import { type Language, languageOf } from './language';
import { lookUpCode } from './lookUpCode';

export interface Surroundings {
  /** Address of the site that the links lead to. */
  readonly site: string;
  readonly now: () => number;
}

/** No log holds more than this, and a request stays small. */
const LONGEST = 2_000_000;

const language = z
  .enum(LOCALES.map(({ id }) => id) as [Locale, ...Locale[]])
  .default(DEFAULT_LOCALE)
  .describe('Language of the words and of the pages behind the links.');

/** A question may be left out, or answered with one of its own answers. */
function answersTo<Id extends QuestionId>(id: Id) {
  const own: readonly string[] = ANSWERS[id];
  return z.enum([...own, 'unknown'] as AnswerId[]).optional();
}

const answers = z
  .strictObject(Object.fromEntries(QUESTION_IDS.map((id) => [id, answersTo(id)])))
  .default({})
  .describe('Answers to the questions asked so far, by the id of the question.');

const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

/**
 * The validator as two tools. Neither asks for a secret; one that comes in a text anyway is masked first, and the answer
 * carries the advice that belongs to it. Nothing is stored, logged or sent on.
 */
export function createServer({ site, now }: Surroundings): McpServer {
  const server = new McpServer({ name: 'xchainer-help', version: '0.1.0' });
  const worded = new Map<Locale, Language>();
  const wordsOf = (locale: Locale): Language => {
    const known = worded.get(locale) ?? languageOf(locale, site);
    worded.set(locale, known);
    return known;
  };

  server.registerTool(
    'diagnose',
    {
      title: 'Why does XChainer not accept this Binance key?',
      description:
        'Reads an error text, a log, an address list or an answer of the Binance API; ranks the causes of "api auth ' +
        'invalid" with what speaks for and against each; names one next question or step. Never pass an API key or a ' +
        'secret: they are not needed.',
      inputSchema: z.strictObject({
        text: z.string().max(LONGEST).describe('What the user sees or has, without any key or secret.'),
        answers,
        language,
      }),
      annotations: READ_ONLY,
    },
    (order) => answer(diagnose({ text: order.text, answers: order.answers, now: now() }, wordsOf(order.language))),
  );

  server.registerTool(
    'look_up_code',
    {
      title: 'What does this Binance error number mean?',
      description:
        'Printed text, meaning, whose job it is, possible causes, step and sources of a Binance error number or HTTP ' +
        'status, for a user of XChainer. A number can mean different things on different hosts: all are returned.',
      inputSchema: z.strictObject({ code: z.int().describe('For example -2015; the sign may be left out.'), language }),
      annotations: READ_ONLY,
    },
    (order) => answer(lookUpCode(order.code, wordsOf(order.language))),
  );

  return server;
}

function answer(content: Record<string, unknown>) {
  return { content: [{ type: 'text' as const, text: JSON.stringify(content, null, 2) }], structuredContent: content };
}
