/**
 * Brings one server-rendered widget to life, as a root of its own.
 * What all widgets need (Preact, i18next, shared parts) is in this chunk; each widget's own code and words are beside it.
 */
import { type ComponentType, h, hydrate } from 'preact';
import '../components/Checker';
import { loadIsland } from '../components/Island/loadIsland';
import { keepOffline } from './keepOffline';

keepOffline();

/** Hydrates the widget named by `data-island` with the props in `data-props`; rejects when its code cannot be loaded. */
export async function hydrateIsland(island: HTMLElement): Promise<void> {
  const name = island.dataset.island ?? '';
  const Widget = await loadIsland<ComponentType<Record<string, unknown>>>(name);
  const props = JSON.parse(island.dataset.props ?? '{}') as Record<string, unknown>;
  hydrate(h(Widget, props), island);
  island.dataset.awake = '';
}
