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
