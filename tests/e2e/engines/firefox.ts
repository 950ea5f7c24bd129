import { type EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bidi from 'selenium-webdriver/bidi';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { printed, start, stop } from './programs';
import { calling, WATCH } from './watch';
import { SCREEN, type Start, type Wire } from './wire';

/** The module is the class itself, for which its types have a name. */
const Bidi = bidi as unknown as typeof bidi.Index;

/** On top of what Firefox sets for drivers by itself: no page of its maker's on a first run, no look-up of its own. */
const PREFERENCES = {
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Firefox itself looks for this now and then, and the policy refuses it: a page brings its icon along (decisions/0025). */
const USUAL_ICON = /\/favicon\.ico/;

/** What it says of a file that a page had asked for when it was left, and the worker therefore could not give. */
const CUT_OFF = /^Failed to load ‘.+’\. A ServiceWorker intercepted /;

/** A new profile with these preferences. */
function profileWith(preferences: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map((pair) => `user_pref(${JSON.stringify(pair).slice(1, -1)});`);
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  return folder;
}

/** Drives Debian's Firefox by WebDriver BiDi, which it speaks itself: no driver stands between. */
export async function startFirefox({ scripts }: Start): Promise<Wire> {
  const profile = profileWith({ ...PREFERENCES, 'javascript.enabled': scripts });
  const program = start(findBrowser('firefox') ?? 'firefox-esr', [
    '--headless',
    '--no-remote',
    `--profile=${profile}`,
    '--remote-debugging-port=0',
  ]);
  const address = await printed(program, 2, /WebDriver BiDi listening on (ws:\S+)/);
  const socket = new Bidi(`${address}/session`);
  const send = async (method: string, params: object) => {
    // biome-ignore lint/suspicious/noExplicitAny: an answer of the protocol, whose shape depends on the command
    const { type, message, result } = (await socket.send({ method, params })) as any;
    if (type === 'error') throw new Error(`${method}: ${message}`);
    return result;
  };
  // The library gives an answer half a minute; a busy machine may take longer to open the first window.
  const begun = socket.send({ method: 'session.new', params: { capabilities: {} } }).catch(() => undefined);
  const [[answer]] = await Promise.all([once(socket.socket as unknown as EventEmitter, 'message'), begun]);
  const { capabilities } = JSON.parse(String(answer)).result;
  const { context } = await send('browsingContext.create', { type: 'tab' });
  await send('browsingContext.setViewport', { context, viewport: SCREEN });
  const complaints: string[] = [];
  socket.on('log.entryAdded', ({ level, text }: { level: string; text: string }) => {
    const isUsual = USUAL_ICON.test(text) || CUT_OFF.test(text);
    if ((level === 'error' || level === 'warn') && !isUsual) complaints.push(text);
  });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  await send('script.addPreloadScript', { functionDeclaration: WATCH });
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    navigate: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    run: async (source, args) => {
      const { exceptionDetails, result } = await send('script.callFunction', {
        functionDeclaration: calling(source),
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value)[0];
    },
    perform: (actions) => send('input.performActions', { context, actions }),
    complaints: async () => complaints.splice(0),
    close: async () => {
      await socket.close();
      await stop(program);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
