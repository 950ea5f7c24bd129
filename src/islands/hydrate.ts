/**
 * Brings one server-rendered widget to life, as a root of its own.
 * What all widgets need (Preact, i18next, shared parts) is in this chunk; each widget's own code and words are beside it.
 */
import { type ComponentType, h, hydrate } from 'preact';
import '../components/Checker';

/** Hydrates the widget named by `data-island` with the props in `data-props`; rejects when its code cannot be loaded. */
export async function hydrateIsland(island: HTMLElement): Promise<void> {
  const name = island.dataset.island ?? '';
  const module: { default: ComponentType<Record<string, unknown>> } = await import(
    /* webpackChunkName: "island-[request]" */ `../components/${name}/island`
  );
  const props = JSON.parse(island.dataset.props ?? '{}') as Record<string, unknown>;
  hydrate(h(module.default, props), island);
  island.dataset.awake = '';
}
