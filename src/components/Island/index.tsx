import type { ComponentType } from 'react';

interface IslandProps<P> {
  /** Folder below `src/components/` whose `island.tsx` is hydrated. */
  readonly name: string;
  readonly Widget: ComponentType<P>;
  /** Plain JSON: it travels in the page. */
  readonly props: P;
}

/** Server half of an island: the widget's HTML, with what the browser needs to hydrate it. */
export function Island<P extends object>({ name, Widget, props }: IslandProps<P>) {
  return (
    <div data-island={name} data-props={JSON.stringify(props)}>
      <Widget {...props} />
    </div>
  );
}
