import type { HostFamily } from '../../text/hosts';
import { findCodes, type Mention } from './printedCodes';
import { findTexts } from './printedTexts';
import { errorRow } from './table';

type PlacedError = Omit<ReadError, 'last'>;

export interface ReadError extends Mention {
  readonly codePrinted: boolean;
  /** Where it stands for the last time. */
  readonly last: number;
}

/** A number and a message further apart than this are two errors. */
const TOGETHER = 300;

/**
 * The errors of a text in order, each once, at its first place. A number and its message are one error; where a number
 * has several messages (-2010) or means several things (-4004), the message that is printed beside it decides which
 * error it is.
 */
export function readErrors(text: string, host?: HostFamily): readonly ReadError[] {
  return joinErrors(findTexts(text), findCodes(text, host));
}

/** Messages and numbers of one text, each in order, as its errors. */
export function joinErrors(messages: readonly Mention[], numbers: readonly Mention[]): readonly ReadError[] {
  const taken = new Set<Mention>();
  const decided = new Map<number, PlacedError>();
  let from = 0;
  for (const number of numbers) {
    while ((messages[from]?.end ?? Number.POSITIVE_INFINITY) < number.start - TOGETHER) from += 1;
    const message = messages.slice(from, from + NEIGHBOURS).find((near) => belongs(number, near) && !taken.has(near));
    if (!message || decided.has(number.start)) continue;
    taken.add(message);
    const [start, end] = [Math.min(number.start, message.start), Math.max(number.end, message.end)];
    decided.set(number.start, { ...message, code: number.code, times: number.times, start, end, codePrinted: true });
  }
  const numbered = numbers.map((number) => decided.get(number.start) ?? { ...number, codePrinted: true });
  const unnumbered = messages.filter((message) => !taken.has(message)).map(withoutCode);
  return firstOfEach([...numbered, ...unnumbered].sort((a, b) => a.start - b.start || b.end - a.end));
}

/** So many messages around a number are looked at. */
const NEIGHBOURS = 8;

function belongs(number: Mention, message: Mention): boolean {
  if (message.id === null || number.code === null) return false;
  const near = message.start - number.end <= TOGETHER && number.start - message.end <= TOGETHER;
  return near && (message.id === number.id || errorRow(message.id).codes.includes(number.code));
}

function withoutCode(message: Mention): PlacedError {
  return { ...message, codePrinted: false };
}

function firstOfEach(errors: readonly PlacedError[]): readonly ReadError[] {
  const first = new Map<string, ReadError>();
  for (const error of errors) {
    const key = error.id ?? `${error.code}`;
    first.set(key, { ...(first.get(key) ?? error), last: error.start });
  }
  // The name of the complaint itself says nothing beside a real error.
  if (first.size > 1) first.delete('auth_invalid');
  return [...first.values()];
}
