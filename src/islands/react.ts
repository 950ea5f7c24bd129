/**
 * What `react` means in the browser: Preact's core and hooks, without the compatibility layer. Widgets therefore keep
 * to hooks, `onInput` for text, and plain DOM attributes; `islandsPlugin` aliases `react` to this file.
 */
export * from 'preact';
export * from 'preact/hooks';
