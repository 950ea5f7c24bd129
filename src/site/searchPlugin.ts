import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Gives islands the spelling rules of their own language as `@language`; the index is made when a build is finished. */
export default function searchPlugin({ siteDir, i18n }: LoadContext): Plugin {
  return {
    name: 'search',
    configureWebpack: () => ({
      resolve: { alias: { '@language$': path.join(siteDir, `src/search/languages/${i18n.currentLocale}.ts`) } },
    }),
  };
}
