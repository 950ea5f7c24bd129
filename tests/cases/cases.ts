import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CauseId } from '../../src/validator';

/** What the reader knew when he asked; every field is optional, and many cases have others besides. */
export type CaseFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** One public thread: what was pasted, what was known, and what it turned out to be. */
export interface Case {
  readonly id: string;
  readonly paste: string;
  readonly facts: CaseFacts;
  readonly cause: CauseId;
}

/** The files of cases beside this one, in the order in which they were collected. */
export const CASE_FILES: readonly string[] = ['cases.jsonl', 'cases-2026-11.jsonl'].map((name) =>
  path.join(__dirname, name),
);

/** The cases of all files. */
export function readAllCases(): readonly Case[] {
  return CASE_FILES.flatMap((file) => readCases(file));
}

/** The cases of a file with one JSON object a line. */
export function readCases(file = path.join(__dirname, 'cases.jsonl')): readonly Case[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
}
