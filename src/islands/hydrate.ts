/**
 * Brings one server-rendered widget to life, as a root of its own.
 * What all widgets need (Preact, texts, shared parts) is in this chunk; each widget's own code comes beside it.
 */
import { type ComponentType, h, hydrate } from 'preact';
import '../components/Checker';
import { keepOffline } from './keepOffline';
import { inTurn } from './turns';

export type Widget = ComponentType<Record<string, unknown>>;

keepOffline();

/**
 * Hydrates a widget with the props in `data-props`. Widgets whose code came together take turns: one task for all of them
 * would be as long as all of them.
 */
export function hydrateIsland(island: HTMLElement, Widget: Widget): Promise<void> {
  return inTurn(() => {
    const props = JSON.parse(island.dataset.props ?? '{}') as Record<string, unknown>;
    hydrate(h(Widget, props), island);
    island.dataset.awake = '';
  });
}
