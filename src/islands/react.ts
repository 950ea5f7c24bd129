/**
 * What `react` means in the browser: Preact's core and hooks, without the compatibility layer. Widgets therefore keep
 * to hooks, `onInput` for text, and plain DOM attributes; `islandsPlugin` aliases `react` to this file.
 */
import { options } from 'preact';

export * from 'preact';
export * from 'preact/hooks';

const { vnode: made } = options;

/** The core sets the property, which is true for the word `no`, as for any other. */
options.vnode = (vnode) => {
  const props = vnode.props as { translate?: string | boolean };
  if (props.translate === 'no') props.translate = false;
  made?.(vnode);
};
