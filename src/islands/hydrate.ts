/**
 * Brings one server-rendered widget to life, as a root of its own.
 * What all widgets need (Preact, texts, shared parts) is in this chunk; each widget's own code comes beside it.
 */
import { type ComponentType, h, hydrate } from 'preact';
import '../components/Checker';
import { keepOffline } from './keepOffline';

export type Widget = ComponentType<Record<string, unknown>>;

keepOffline();

/** Hydrates a widget with the props in `data-props`. */
export function hydrateIsland(island: HTMLElement, Widget: Widget): void {
  const props = JSON.parse(island.dataset.props ?? '{}') as Record<string, unknown>;
  hydrate(h(Widget, props), island);
  island.dataset.awake = '';
}
