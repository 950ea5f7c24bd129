/**
 * How often something random is tried: so often in the gate, and `TIMES` as often by `npm run test:long`, which nobody
 * waits for. Every run draws other values, unless the test names its seed.
 */
export function tries(inTheGate: number): number {
  return inTheGate * Number(process.env.TIMES ?? 1);
}
