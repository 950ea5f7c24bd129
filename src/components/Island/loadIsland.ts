/**
 * The widget in `src/components/<name>/island.tsx`, with its words; rejects when it cannot be loaded. The caller names
 * the type of the component, since server and browser have different ones.
 */
export async function loadIsland<Widget>(name: string): Promise<Widget> {
  const module: { default: Widget } = await import(/* webpackChunkName: "island-[request]" */ `../${name}/island`);
  return module.default;
}
