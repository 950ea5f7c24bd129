import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ANSWERS, type Answers, readPaste } from '../src/validator';
import { mutated } from '../tests/validator/mutated';
import { randomFrom } from './randomFrom';

/**
 * Reads a million made and mutated texts, or as many as are asked for, with random answers, on all processors; stops at an
 * exception. `npm run bench:fuzz -- 100000 7` reads a hundred thousand from seed 7.
 */
const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);

type Verdicts = Record<string, number>;

/** How often each verdict was given for so many texts from one seed. */
function readTexts(times: number, from: number): Verdicts {
  const random = randomFrom(from);
  const questions = Object.entries(ANSWERS);
  const verdicts: Verdicts = {};
  for (let done = 0; done < times; done += 1) {
    const [question, answers] = questions[Math.floor(random() * questions.length)] ?? ['', []];
    const given = { [question]: answers[Math.floor(random() * answers.length)] } as Answers;
    const text = mutated(random);
    try {
      const { verdict, shown } = readPaste(text, { now: 0, answers: given });
      if (shown.length !== text.length) throw new Error('the masked text has another length');
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    } catch (error) {
      console.error(`seed ${from}, input ${done}: ${JSON.stringify(text)}`);
      throw error;
    }
  }
  return verdicts;
}

async function readByAll(): Promise<void> {
  const began = performance.now();
  const total: Verdicts = {};
  const readers = availableParallelism();
  const share = Math.ceil(count / readers);
  const ended = Array.from({ length: readers }, async (_, at) => {
    const reader = fork(fileURLToPath(import.meta.url), [
      String(Math.min(share, count - share * at)),
      String(seed + at),
    ]);
    reader.on('message', (verdicts: Verdicts) => {
      for (const [verdict, times] of Object.entries(verdicts)) total[verdict] = (total[verdict] ?? 0) + times;
    });
    const [code] = await once(reader, 'exit');
    if (code !== 0) process.exit(1);
  });
  await Promise.all(ended);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${count} inputs, no exception, ${seconds} s, seeds from ${seed}`);
  console.log(
    Object.entries(total)
      .map(([verdict, times]) => `${verdict} ${times}`)
      .join(', '),
  );
}

if (process.send) process.send(readTexts(count, seed));
else void readByAll();
