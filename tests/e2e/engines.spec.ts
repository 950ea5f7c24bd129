import { test as base, expect } from '@playwright/test';
import { startFirefox } from './engines/firefox';
import { JOURNEY } from './engines/journey';
import { Reader } from './engines/reader';
import { startWebKit } from './engines/webkit';
import type { Wire } from './engines/wire';

/** The engines beside Chromium, which all other tests run in, by the names of their projects. */
const ENGINES: Readonly<Record<string, typeof startFirefox>> = { firefox: startFirefox, webkit: startWebKit };

const test = base.extend<object, { wires: (scripts: boolean) => Promise<Wire> }>({
  /** A browser with scripts and one without, each started when it is first asked for. */
  wires: [
    // biome-ignore lint/correctness/noEmptyPattern: the driver asks for a pattern
    async ({}, use, { project }) => {
      const started = new Map<boolean, Promise<Wire>>();
      const start = async (scripts: boolean) => {
        const wire = await ENGINES[project.name]?.({ scripts });
        if (!wire) throw new Error(`No engine is called ${project.name}.`);
        if (scripts) console.log(`${project.name}: ${wire.name}`);
        return wire;
      };
      await use((scripts) => {
        const wire = started.get(scripts) ?? start(scripts);
        started.set(scripts, wire);
        return wire;
      });
      for (const wire of started.values()) await (await wire).close();
    },
    { scope: 'worker' },
  ],
});

for (const { title, scripts = true, walk } of JOURNEY) {
  test(title, async ({ wires, baseURL }) => {
    const wire = await wires(scripts);
    await walk(new Reader(wire, baseURL ?? ''));
    expect(await wire.complaints()).toEqual([]);
  });
}
