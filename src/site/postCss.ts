import { createRequire } from 'node:module';
import type { PostCssOptions } from '@docusaurus/types';

const load = createRequire(__filename);

/** By module. */
const made = new Map<string, unknown>();

/** A plugin that is told as a module with its settings; others are made already. */
function isTold(plugin: unknown): plugin is readonly [module: string, settings: object] {
  return Array.isArray(plugin);
}

/**
 * The same plugins for style sheets, made once for all sheets of a language, and no search for further settings above each
 * sheet: left to itself, the loader does both for every one of them, which is a third of what their bundling takes.
 */
export function madeOnce(options: PostCssOptions): PostCssOptions {
  const plugins = options.plugins.map((plugin: unknown) => {
    if (!isTold(plugin)) return plugin;
    const [module, settings] = plugin;
    const ready = made.get(module) ?? load(module)(settings);
    made.set(module, ready);
    return ready;
  });
  return { ...options, config: false, plugins };
}
