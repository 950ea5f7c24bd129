import { ANSWERS, type Answers, readPaste } from '../src/validator';
import { mutated, randomFrom } from '../tests/validator/mutated';

/** Reads a million made and mutated texts, or as many as are asked for, with random answers; stops at an exception. */
const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const random = randomFrom(seed);
const questions = Object.entries(ANSWERS);

const began = performance.now();
const verdicts = new Map<string, number>();
for (let done = 0; done < count; done += 1) {
  const [question, answers] = questions[Math.floor(random() * questions.length)] ?? ['', []];
  const given = { [question]: answers[Math.floor(random() * answers.length)] } as Answers;
  const text = mutated(random);
  try {
    const { verdict, shown } = readPaste(text, { now: 0, answers: given });
    if (shown.length !== text.length) throw new Error('the masked text has another length');
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  } catch (error) {
    console.error(`seed ${seed}, input ${done}: ${JSON.stringify(text)}`);
    throw error;
  }
}
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(`${count} inputs, no exception, ${seconds} s, seed ${seed}`);
console.log([...verdicts].map(([verdict, times]) => `${verdict} ${times}`).join(', '));
