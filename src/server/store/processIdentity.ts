import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Names one running process so that a number given out again is not taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Where the number is valid: one boot of one machine or container. */
  readonly place: string;
  /** When the process started, in that place's own ticks; empty where the system does not tell. */
  readonly started: string;
}

function readOr<T>(read: () => T, fallback: T): T {
  try {
    return read();
  } catch {
    return fallback;
  }
}

/** Containers on one machine count their processes separately, so the process namespace belongs to the place. */
function thisPlace(): string {
  return readOr(
    () => `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`,
    hostname(),
  );
}

/** Field 22 of `/proc/<pid>/stat`; undefined for a process that is gone or only waits to be buried. */
function startedAt(pid: number): string | undefined {
  const stat = readOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), '');
  // The second field is the program's name in brackets and may hold blanks and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}

function answersSignals(pid: number): boolean {
  return readOr(() => process.kill(pid, 0), false);
}

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, place: thisPlace(), started: startedAt(process.pid) ?? '' };
}

/**
 * Whether that process still runs, or `unknown` when it ran on another machine or in another container, whose
 * processes cannot be seen from here.
 */
export function isRunning(other: ProcessIdentity): boolean | 'unknown' {
  if (other.place !== thisPlace()) return 'unknown';
  if (other.started === '') return answersSignals(other.pid);
  return startedAt(other.pid) === other.started;
}
