import { test as base, expect } from '@playwright/test';
import { startFirefox } from './engines/firefox';
import { JOURNEY } from './engines/journey';
import { Reader } from './engines/reader';
import { startWebKit } from './engines/webkit';
import type { Wire } from './engines/wire';

/** The engines beside Chromium, which all other tests run in, by the names of their projects. */
const ENGINES: Readonly<Record<string, typeof startFirefox>> = { firefox: startFirefox, webkit: startWebKit };

const test = base.extend<object, { wires: (scripts: boolean) => Promise<Wire> }>({
  /** A browser with scripts, and one without that is started when it is first asked for. */
  wires: [
    // biome-ignore lint/correctness/noEmptyPattern: the driver asks for a pattern
    async ({}, use, { project }) => {
      const start = ENGINES[project.name];
      if (!start) throw new Error(`No engine is called ${project.name}.`);
      const usual = await start({ scripts: true });
      console.log(`${project.name}: ${usual.name}`);
      let bare: Promise<Wire> | undefined;
      await use(async (scripts) => {
        if (scripts) return usual;
        bare ??= start({ scripts: false });
        return bare;
      });
      await usual.close();
      await (await bare)?.close();
    },
    // A busy machine may need minutes to start a browser, which no test shall answer for.
    { scope: 'worker', timeout: 300_000 },
  ],
});

for (const { title, scripts = true, walk } of JOURNEY) {
  test(title, async ({ wires, baseURL }) => {
    const wire = await wires(scripts);
    await walk(new Reader(wire, baseURL ?? ''));
    expect(await wire.complaints()).toEqual([]);
  });
}
