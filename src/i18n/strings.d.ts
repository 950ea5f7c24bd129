/** The words of the locale that is being built, and single branches of them: see `src/site/islandsPlugin.ts`. */
declare module '@strings' {
  const strings: typeof import('../../i18n/en/strings.json');
  export default strings;
}

declare module '@words/locale.json' {
  const branch: { readonly locale: import('./locales').Locale };
  export default branch;
}

declare module '@words/labels.json' {
  const labels: Readonly<Record<import('./labels').LabelId, import('./labels').Label>>;
  export default labels;
}

declare module '@words/drawing.screen.json' {
  const branch: { readonly drawing: Pick<typeof import('../../i18n/en/strings.json').drawing, 'screen'> };
  export default branch;
}

declare module '@words/*.json' {
  const branch: object;
  export default branch;
}

/** The laid-out charts and the words for support: see `src/site/flowPlugin.ts`. */
declare module '@charts' {
  const charts: Readonly<Record<import('../flow/flows').FlowId, import('../site/chart/chartTypes').Chart>>;
  export default charts;
}

declare module '@support/*.json' {
  const words: import('../flow/supportText').SupportWords;
  export default words;
}
