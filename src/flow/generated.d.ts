/** The laid-out charts and the words for support: made by `src/site/flowPlugin.ts`. */
declare module '@charts' {
  const charts: Readonly<Record<import('./flows').FlowId, import('./chart/chartTypes').Chart>>;
  export default charts;
}

declare module '@support/*.js' {
  const words: import('./supportText').SupportWords;
  export default words;
}
