import { type ServerProcess, startServer, until } from './serverProcess';
import { idOf, json, VOTE } from './testApp';

const TOKEN = 'the-token-of-broken-stores';
/** What every server here is started with. */
export const ENV = { REPORT_TOKEN: TOKEN };

/** The status of a vote of a reader of his own. */
export async function vote(server: ServerProcess, index: number): Promise<number> {
  const body = json('POST', { ...VOTE, id: idOf(index), visitor: idOf(index) });
  return (await fetch(`${server.address}/api/feedback`, body)).status;
}

async function askedByTeam(server: ServerProcess, path: string): Promise<string> {
  return (await fetch(server.address + path, { headers: { authorization: `Bearer ${TOKEN}` } })).text();
}

/** How many votes the team can export. */
export async function votesKept(server: ServerProcess): Promise<number> {
  const text = await askedByTeam(server, '/api/report/export');
  return text.split('\n').filter((line) => line.includes('"table":"feedback"')).length;
}

/** What a reader, a voter and two monitors get. */
export async function health(server: ServerProcess): Promise<readonly unknown[]> {
  const page = await fetch(server.address);
  const answers = [page.status, await page.text(), await vote(server, 9)];
  const state = /^help_store_state\{state="(\w+)"\} 1$/m.exec(await askedByTeam(server, '/metrics'))?.[1];
  return [...answers, (await fetch(`${server.address}/readyz`)).status, state];
}

/** What they get when there is no store, for this reason. */
export const pagesOnly = (code: string) => [200, 'home', 503, 503, code];

/** The codes of the faults in the log, and what the first of them tells the operator. */
export function faults(errors: string): { codes: string[]; line: string } {
  const lines = errors
    .split('\n')
    .filter((line) => line.includes('"fault"'))
    .map((line) => JSON.parse(line) as { fault: string; msg: string });
  return { codes: lines.map(({ fault }) => fault), line: lines[0]?.msg ?? '' };
}

/** Waits until the log tells a fault, of any kind or of one; on a busy machine that may take as long as an opening. */
export function untilTrouble(server: ServerProcess, code = ''): Promise<void> {
  return until(
    () => server.errors().includes(`"fault":"${code}`),
    () => `The server has no trouble ${code}: ${server.errors()}`,
  );
}

/** What they get of a server that cannot open its store, and what its log says. */
export async function troubleOf(site: string): Promise<readonly [readonly unknown[], ReturnType<typeof faults>]> {
  const server = await startServer(site, ENV);
  await untilTrouble(server);
  const found = await health(server);
  const { errors } = await server.stop('SIGTERM');
  return [found, faults(errors)];
}
