import { once } from 'node:events';
import { connect } from 'node:net';
import { Builder } from 'selenium-webdriver';
import { Command } from 'selenium-webdriver/lib/command';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { freePort } from '../../freePort';
import { printed, start, stop } from './programs';
import { calling, WATCH } from './watch';
import { SCREEN, type Start, type Wire } from './wire';

/** Waits until somebody listens on a port; the driver does not say when it does. */
async function listened(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const heard = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (heard) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Drives WebKitGTK by its own W3C WebDriver, on a screen that nobody sees. */
export async function startWebKit({ scripts }: Start): Promise<Wire> {
  const size = `${SCREEN.width}x${SCREEN.height}x24`;
  const screen = start('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', size]);
  const display = await printed(screen, 3, /^(\d+)\n/);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${display}`, LANG: 'en_US.UTF-8' };
  const driver = start(findBrowser('webkit') ?? 'WebKitWebDriver', [`--port=${port}`], env);
  await listened(port);
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { args: ['--automation', `--enable-javascript=${scripts}`] },
    })
    .build();
  await browser
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...SCREEN });
  const version = (await browser.getCapabilities()).getBrowserVersion();
  const complaints: string[] = [];
  /** The engine has no log that its driver could read, so each question also fetches what the page has said since. */
  const run = async (source: string, args: readonly unknown[]) => {
    const [written, said] = await browser.executeScript<[string, string[]]>(
      `const said = (${WATCH})().splice(0);
      const answer = (${calling(source)})(arguments[0]);
      return answer instanceof Promise ? answer.then((written) => [written, said]) : [answer, said];`,
      JSON.stringify(args),
    );
    complaints.push(...said);
    return JSON.parse(written)[0];
  };
  return {
    name: `WebKitGTK ${version}`,
    navigate: (url) => browser.get(url),
    back: () => browser.navigate().back(),
    run,
    perform: (actions) => browser.execute(new Command('actions').setParameter('actions', actions)),
    complaints: async () => {
      await run('() => undefined', []);
      return complaints.splice(0);
    },
    close: async () => {
      await browser.quit();
      await stop(driver);
      await stop(screen);
    },
  };
}
