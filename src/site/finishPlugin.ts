import type { LoadContext, Plugin } from '@docusaurus/types';
import { dropUnusedScripts } from './finish/dropUnusedScripts';
import { leadToDefault } from './finish/leadToDefault';
import { listScripts } from './finish/listScripts';
import { precompress } from './finish/precompress';
import { siteRoot } from './finish/siteFiles';

/**
 * What remains to be done after Docusaurus has written the pages of a language, in this order: a build is finished however
 * it was started. What regards the whole site is done again after each language, since nobody is told which is the last.
 */
export default function finishPlugin({ i18n }: LoadContext): Plugin {
  return {
    name: 'finish',
    async postBuild(props) {
      const { outDir } = props;
      const root = siteRoot(props);
      await dropUnusedScripts(outDir);
      if (i18n.currentLocale === i18n.defaultLocale) await leadToDefault(outDir, i18n.defaultLocale);
      await listScripts(root);
      await precompress(root);
    },
  };
}
