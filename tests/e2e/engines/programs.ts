import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** Starts a program that ends with us, at the latest; its streams 1 to 3 can be read. */
export function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  const program = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  // What nobody reads would stop it once the pipe is full.
  for (const output of program.stdio.slice(1)) (output as Readable).resume();
  process.once('exit', () => program.kill());
  return program;
}

/** What `pattern` captures once the program has printed it to its stream of this number. */
export function printed(program: ChildProcess, stream: number, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    (program.stdio[stream] as Readable).on('data', (chunk) => {
      text += chunk;
      const captured = pattern.exec(text)?.[1];
      if (captured !== undefined) resolve(captured);
    });
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`${program.spawnfile} ended with ${code}: ${text}`)));
  });
}

/** Ends a program and waits until it has. */
export async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill('SIGTERM');
  await gone;
}
